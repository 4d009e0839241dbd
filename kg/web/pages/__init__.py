"""One page a kind of thing: what is known of it, ready to be shown."""
