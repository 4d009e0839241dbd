"""The views of the contract with their columns, as the tests of views and of the journey ask for them."""

from __future__ import annotations

COLUMNS = {
    "articles": "article file title published author home",
    "people": "article person name",
    "bodies": "article body name",
    "office-claims": "article person role body status as_of since until quote start end",
    "documents": "article document type number period name issuer date status quote start end",
    "meetings": "article meeting name date end_date organiser ordinal quote start end",
    "relations": "article subject predicate object quote start end",
    "tenures": "tenure person person_name office role body body_name mode start_not_before start_not_after"
    " end_not_before end_not_after claims articles",
    "conflicts": "kind subject other detail articles",
    "issues": "article code stage message mend quote start end",
}
ASKED = {  # views that a question is put to
    "holders-on": "tenure person person_name answer claims",
    "careers": "tenure office role body_name mode start_not_before start_not_after end_not_before end_not_after claims",
}
