"""Run the command line: ``python -m kg``."""

from kg.cli.main import cli

if __name__ == "__main__":
    cli(prog_name="kg")
