package candour.chronology.health;

import static candour.chronology.health.Said.labelled;
import static candour.chronology.health.Said.sentence;

import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.EpisodeOfCare;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.Task;

/** What somebody meant to do, asked others to do, or took on. */
final class Plans {
    private Plans() {}

    static Told carePlan(CarePlan p) {
        return Told.of(
                p.getSubject(),
                p.getStatusElement().getValueAsString(),
                Said.first(Said.begin(p.getPeriod()), Said.date(p.getCreatedElement())),
                Said.end(p.getPeriod()),
                sentence("Care plan", Said.all(p.getCategory()), p.getTitle(), p.getDescription()),
                null,
                Said.display(p.getAuthor()),
                Said.notes(p.getNote()));
    }

    static Told episode(EpisodeOfCare e) {
        return Told.of(
                e.getPatient(),
                e.getStatusElement().getValueAsString(),
                Said.begin(e.getPeriod()),
                Said.end(e.getPeriod()),
                sentence("Episode of care", Said.all(e.getType()), Said.display(e.getManagingOrganization())),
                null,
                Said.display(e.getCareManager()),
                null);
    }

    static Told referral(ServiceRequest r) {
        return Told.of(
                r.getSubject(),
                r.getStatusElement().getValueAsString(),
                Said.first(Said.date(r.getAuthoredOnElement()), Said.begin(r.getOccurrence())),
                null,
                sentence(
                        "Referral or request",
                        Said.all(r.getCategory()),
                        Said.concept(r.getCode()),
                        labelled("to", Said.displays(r.getPerformer())),
                        labelled("because of", Said.all(r.getReasonCode()))),
                null,
                Said.display(r.getRequester()),
                Said.notes(r.getNote()));
    }

    /** Often the reply to a referral: its status and reason say what became of it. */
    static Told task(Task t) {
        return Told.of(
                t.getFor(),
                t.getStatusElement().getValueAsString(),
                Said.first(
                        Said.begin(t.getExecutionPeriod()),
                        Said.date(t.getLastModifiedElement()),
                        Said.date(t.getAuthoredOnElement())),
                Said.end(t.getExecutionPeriod()),
                sentence("Task", Said.concept(t.getCode()), t.getDescription(), Said.concept(t.getBusinessStatus())),
                labelled("because of", Said.concept(t.getStatusReason())),
                Said.display(t.getOwner()),
                Said.notes(t.getNote()));
    }
}
