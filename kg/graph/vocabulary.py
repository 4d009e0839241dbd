"""The closed vocabulary of our graph: a term that is not listed here is an AttributeError, not a new term.

Every term is written as N-Quads wants it, ``<iri>``; :func:`plain` takes the brackets off.
Our own terms are explained in ontology/kg.ttl (a test holds the two lists together).
"""

from __future__ import annotations

from typing import NoReturn

ONTOLOGY = "https://w3id.org/niengiam/ontology#"


class Namespace:
    """The listed terms of one namespace as attributes.

    >>> Namespace("ex", "http://example.org/", "name").name
    '<http://example.org/name>'
    """

    def __init__(self, abbreviation: str, address: str, terms: str) -> None:
        self.abbreviation = abbreviation
        self.address = address
        self.listed = tuple(terms.split())
        for term in self.listed:
            name = term.replace("-", "_")
            if hasattr(type(self), name) or name in ("abbreviation", "address", "listed"):
                raise ValueError(f"{abbreviation}:{term} has the name of an attribute")
            setattr(self, name, f"<{address}{term}>")

    def __getattr__(self, name: str) -> NoReturn:
        raise AttributeError(f"{self.abbreviation}:{name} is not in our vocabulary (kg/graph/vocabulary.py)")

    def term(self, name: str) -> str:
        """Return the term called name; AttributeError when it is not listed."""
        return str(getattr(self, name.replace("-", "_")))


class _Terms(Namespace):
    """A namespace whose attributes the type checker takes as text."""

    def __getattr__(self, name: str) -> str:  # type: ignore[override]
        return super().__getattr__(name)


RDF = _Terms("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#", "type")
RDFS = _Terms("rdfs", "http://www.w3.org/2000/01/rdf-schema#", "label comment")
XSD = _Terms("xsd", "http://www.w3.org/2001/XMLSchema#", "date gYear gYearMonth integer decimal boolean anyURI")
FOAF = _Terms("foaf", "http://xmlns.com/foaf/0.1/", "Person")
SKOS = _Terms("skos", "http://www.w3.org/2004/02/skos/core#", "Concept prefLabel altLabel notation closeMatch")
DCTERMS = _Terms("dcterms", "http://purl.org/dc/terms/", "spatial source isReplacedBy")
ORG = _Terms(
    "org",
    "http://www.w3.org/ns/org#",
    "FormalOrganization Post Role Membership ChangeEvent classification subOrganizationOf changedBy resultedFrom"
    " originalOrganization resultingOrganization postIn role member organization memberDuring",
)
SCHEMA = _Terms(
    "schema",
    "https://schema.org/",
    "Person Event Legislation NewsArticle AdministrativeArea startDate endDate organizer birthDate deathDate"
    " headline datePublished author url mentions softwareVersion"
    " legislationIdentifier legislationType legislationPassedBy legislationDate",
)
PROV = _Terms(
    "prov",
    "http://www.w3.org/ns/prov#",
    "Entity Activity hadPrimarySource wasDerivedFrom wasQuotedFrom wasGeneratedBy",
)
OA = _Terms(
    "oa",
    "http://www.w3.org/ns/oa#",
    "SpecificResource TextQuoteSelector TextPositionSelector hasSource hasSelector exact prefix suffix start end",
)
ELI = _Terms("eli", "http://data.europa.eu/eli/ontology#", "LegalResource based_on cites amends repeals")
CRM = _Terms(
    "crm",
    "http://www.cidoc-crm.org/cidoc-crm/",
    "E52_Time-Span P82a_begin_of_the_begin P81a_end_of_the_begin P81b_begin_of_the_end P82b_end_of_the_end",
)
KG = _Terms(
    "kg",
    ONTOLOGY,
    "Claim PersonClaim BodyClaim OfficeClaim OfficialDocumentClaim MeetingClaim RelationClaim"
    " Tenure Bound Meeting Issue Conflict Judgement"
    " person body office officialDocument meeting name rule"
    " status mode asOf since until decidedOn announcedOn effectiveOn approvedOn"
    " subject predicate object other kind detail"
    " chaired spokeAt attended wrote organised discussed adoptedAt implements basedOn partOf amends replaces repeals"
    " startNotBefore startNotAfter endNotBefore endNotAfter bound boundOf date inferred"
    " seats ordinal inTerm numberingPeriod version validFrom validTo"
    " file home source"
    " code stage message mend"
    " left right verdict score reason decidedBy"
    " rulesDigest",
)

NAMESPACES: tuple[Namespace, ...] = (RDF, RDFS, XSD, FOAF, SKOS, DCTERMS, ORG, SCHEMA, PROV, OA, ELI, CRM, KG)


def plain(term: str) -> str:
    """Return the IRI of a term without its brackets.

    >>> plain(RDF.type)
    'http://www.w3.org/1999/02/22-rdf-syntax-ns#type'
    """
    return term[1:-1]


def prefixes() -> dict[str, str]:
    """Return prefix → namespace IRI, for serializers and SPARQL."""
    return {namespace.abbreviation: namespace.address for namespace in NAMESPACES}
