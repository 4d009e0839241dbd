"""Reading by many machines: a dask.distributed cluster is told which rows to read, and hands back files of readings."""
