"""Who holds which office, by which words, on which days.

``read`` joins what is found in these rooms:

- ``events``: what verbs say happens to offices;
- ``lives``: offices of the past: lines of careers, lives told clause by clause, death notices;
- ``owners``: whose a bare office is;
- ``days``: for which day an office is told, when it began and ended.
"""
