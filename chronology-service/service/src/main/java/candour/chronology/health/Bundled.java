package candour.chronology.health;

import candour.chronology.pushedrecord.SourceRecord.PersonNumber;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.jspecify.annotations.Nullable;

/** The patients that came along, so that a reference to one finds the numbers they are known by. Names are not looked at. */
public final class Bundled {
    private final Map<String, Patient> patients = new HashMap<>();

    /** @param at where it stands: its full URL, or null */
    public void add(@Nullable String at, Patient patient) {
        if (at != null) patients.put(at, patient);
        if (patient.hasIdElement() && patient.getIdElement().hasIdPart())
            patients.put("Patient/" + patient.getIdElement().getIdPart(), patient);
    }

    /** The numbers of a person referred to: those in the reference itself, and those of the patient it leads to. */
    List<PersonNumber> numbers(List<Reference> about) {
        return about.stream()
                .flatMap(reference -> {
                    Patient patient = patient(reference);
                    var own = Stream.of(reference.getIdentifier());
                    return patient == null ? own : Stream.concat(own, patient.getIdentifier().stream());
                })
                .filter(identifier -> identifier.hasSystem() && identifier.hasValue())
                .map(Bundled::number)
                .distinct()
                .toList();
    }

    /** Known to have been eighteen on the day; where no date of birth came along a review's subject is taken for a child. */
    boolean grownUp(List<Reference> about, @Nullable LocalDate on) {
        return on != null
                && about.stream()
                        .map(this::patient)
                        .anyMatch(patient -> patient != null
                                && patient.hasBirthDate()
                                && patient.getBirthDateElement()
                                                .getValueAsString()
                                                .length()
                                        == 10
                                && !LocalDate.parse(
                                                patient.getBirthDateElement().getValueAsString())
                                        .plusYears(18)
                                        .isAfter(on));
    }

    private @Nullable Patient patient(Reference reference) {
        String to = reference.getReference();
        if (to == null) return null;
        Patient found = patients.get(to);
        int from = to.indexOf("Patient/");
        return found != null || from < 0
                ? found
                : patients.get(to.substring(from).replaceFirst("/_history/.*", ""));
    }

    private static PersonNumber number(Identifier identifier) {
        return new PersonNumber(identifier.getSystem(), identifier.getValue());
    }
}
