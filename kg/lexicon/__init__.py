"""What is known beforehand: the tables of seeds/, typed and checked on load."""
