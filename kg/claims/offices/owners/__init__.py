"""Whose a bare office is: the body that its list, its sentence or the words before it tell."""
