"""What flows through the journey: frozen data, standard library only."""
