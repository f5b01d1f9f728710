package candour.chronology.subject;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Whose number it is. */
public enum IdentifierSystem {
    NHS_NUMBER("https://fhir.nhs.uk/Id/nhs-number"),
    /** Scotland; it begins with the date of birth, so it never stands in an address, a key or a log. */
    CHI("urn:oid:2.16.840.1.113883.2.1.3.2.4.16.53", "https://fhir.nhs.scot/Id/chi-number"),
    /** A force's own number for a person. */
    POLICE_PERSON("urn:candour:police-person");

    private final List<String> uris;

    IdentifierSystem(String... uris) {
        this.uris = List.of(uris);
    }

    /** As systems name it: by its URI, or by its name here. */
    public static Optional<IdentifierSystem> of(String named) {
        return Arrays.stream(values())
                .filter(system -> system.uris.contains(named) || system.name().equalsIgnoreCase(named))
                .findFirst();
    }

    /** The URI it is answered with. */
    public String uri() {
        return uris.getFirst();
    }

    /** As compared: without the spaces and hyphens people put into numbers. */
    public String tidy(String value) {
        return value.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    }

    /** Whether the value can be one of this system: length, date and check digit. What fails was mistyped and matches nobody. */
    public boolean admits(String value) {
        String tidy = tidy(value);
        return switch (this) {
            case NHS_NUMBER -> CheckDigit.holds(tidy);
            case CHI -> CheckDigit.holds(tidy) && CheckDigit.beginsWithADay(tidy);
            case POLICE_PERSON -> tidy.matches("[A-Z0-9/._:]{4,40}");
        };
    }
}
