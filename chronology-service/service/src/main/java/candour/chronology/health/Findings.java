package candour.chronology.health;

import static candour.chronology.health.Said.labelled;
import static candour.chronology.health.Said.sentence;

import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.DocumentReference;
import org.hl7.fhir.r4.model.Flag;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.PrimitiveType;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Type;
import org.jspecify.annotations.Nullable;

/** What somebody found, or warned of. */
final class Findings {
    private Findings() {}

    static Told observation(Observation o) {
        return Told.of(
                o.getSubject(),
                o.getStatusElement().getValueAsString(),
                Said.first(Said.begin(o.getEffective()), Said.date(o.getIssuedElement())),
                Said.end(o.getEffective()),
                sentence(
                        "Observation",
                        Said.concept(o.getCode()),
                        value(o.getValue()),
                        labelled("no value because", Said.concept(o.getDataAbsentReason()))),
                Said.all(o.getInterpretation()),
                Said.displays(o.getPerformer()),
                Said.notes(o.getNote()));
    }

    static Told condition(Condition c) {
        String status = code(c.getClinicalStatus());
        String verified = code(c.getVerificationStatus());
        Told told = Told.of(
                c.getSubject(),
                Said.sentence(status, verified),
                Said.first(Said.begin(c.getOnset()), Said.date(c.getRecordedDateElement())),
                Said.first(Said.begin(c.getAbatement())),
                sentence("Condition", Said.concept(c.getCode()), labelled("severity", Said.concept(c.getSeverity()))),
                null,
                Said.display(c.getRecorder()),
                Said.notes(c.getNote()));
        return Told.inError(verified) ? told.takenBack() : told;
    }

    static Told flag(Flag f) {
        return Told.of(
                f.getSubject(),
                f.getStatusElement().getValueAsString(),
                Said.begin(f.getPeriod()),
                Said.end(f.getPeriod()),
                sentence("Flag", Said.all(f.getCategory()), Said.concept(f.getCode())),
                null,
                Said.display(f.getAuthor()),
                null);
    }

    static Told document(DocumentReference d) {
        String status = d.getStatusElement().getValueAsString();
        return Told.of(
                d.getSubject(),
                status,
                Said.first(Said.begin(d.getContext().getPeriod()), Said.date(d.getDateElement())),
                Said.end(d.getContext().getPeriod()),
                sentence("Document", Said.concept(d.getType()), Said.all(d.getCategory()), d.getDescription()),
                null,
                Said.displays(d.getAuthor()),
                labelled("state of the document", d.getDocStatusElement().getValueAsString()));
    }

    private static @Nullable String value(@Nullable Type value) {
        return switch (value) {
            case null -> null;
            case Quantity q when q.hasValue() -> q.getValue().toPlainString() + (q.hasUnit() ? " " + q.getUnit() : "");
            case CodeableConcept concept -> Said.concept(concept);
            case BooleanType yes -> Boolean.TRUE.equals(yes.getValue()) ? "yes" : "no";
            case PrimitiveType<?> primitive -> primitive.getValueAsString();
            default -> null;
        };
    }

    private static @Nullable String code(CodeableConcept status) {
        return status.hasCoding() ? status.getCodingFirstRep().getCode() : null;
    }
}
