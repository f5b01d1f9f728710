package candour.reporting.publication;

import candour.platform.access.Code;
import candour.platform.decision.Decision;
import candour.reporting.knownreview.ParallelProcess;
import candour.reporting.publication.ChoiceCommand.DecidePublication;
import candour.reporting.publication.ChoiceCommand.Publish;
import candour.reporting.publication.ChoiceEvent.PublicationDecided;
import candour.reporting.publication.ChoiceEvent.ReportPublished;
import java.util.List;
import java.util.UUID;

/** Deciding about the exact signed version, and publishing it. */
final class Deciding {

    private Deciding() {}

    static Decision decide(DecidePublication c, Publication publication, Surroundings around) {
        var was = publication.decision();
        if (was != null && was.choiceId().equals(c.choiceId())) {
            return Decision.alreadySo();
        }
        var recommendation = publication.recommendation();
        if (recommendation == null || !recommendation.confirmed()) {
            throw PublicationRule.COMMITTEE_RECOMMENDS_FIRST.broken();
        }
        if (!around.signOff().signed() || !c.digest().equals(around.signOff().digest())) {
            throw PublicationRule.DECIDE_ABOUT_THE_SIGNED_VERSION.broken();
        }
        consulted(publication, around);
        if (c.choice() == Choice.NOT_PUBLISH && (c.exceptionalCircumstances() == null || c.minute() == null)) {
            throw PublicationRule.NOT_PUBLISHING_IS_EXCEPTIONAL.broken();
        }
        if (c.choice() == Choice.PUBLISH) {
            discussed(publication, around.review().liveProcesses());
        }
        return Decision.of(new PublicationDecided(
                c.reviewId(),
                c.choiceId(),
                c.choice(),
                around.signOff().version(),
                c.digest(),
                c.decidedBy(),
                c.recording(),
                c.exceptionalCircumstances(),
                c.minute()));
    }

    static Decision publish(Publish c, Publication publication, Surroundings around) {
        if (publication.published()) {
            return Decision.alreadySo();
        }
        if (!publication.holds().isEmpty()) {
            throw PublicationRule.HOLD_IS_LIVE.broken();
        }
        var decision = mustBeDecidedToPublish(publication);
        if (!c.digest().equals(decision.digest())
                || !around.signOff().signed()
                || !c.digest().equals(around.signOff().digest())) {
            throw PublicationRule.DECIDED_TO_PUBLISH.broken();
        }
        discussed(publication, around.review().liveProcesses());
        c.live().forEach(process -> discussed(publication, process.processId(), process.kind()));
        return Decision.of(new ReportPublished(c.reviewId(), decision.version(), c.digest(), c.on(), c.factsLeaf()));
    }

    static Chosen mustBeDecidedToPublish(Publication publication) {
        var decision = publication.decision();
        if (decision == null || !decision.confirmed() || decision.choice() != Choice.PUBLISH) {
            throw PublicationRule.DECIDED_TO_PUBLISH.broken();
        }
        return decision;
    }

    /** Every member's view, or that there was no answer; how they were weighed; and data protection. */
    private static void consulted(Publication publication, Surroundings around) {
        if (!publication.answered().containsAll(around.family().toConsult())) {
            throw PublicationRule.EVERY_MEMBER_IS_CONSULTED.broken();
        }
        if (!publication.weighed()) {
            throw PublicationRule.FAMILY_VIEWS_ARE_WEIGHED.broken();
        }
        if (!publication.dataProtection()) {
            throw PublicationRule.DATA_PROTECTION_IS_CONSIDERED.broken();
        }
    }

    private static void discussed(Publication publication, List<ParallelProcess> live) {
        live.forEach(process -> discussed(publication, process.processId(), process.kind()));
    }

    private static void discussed(Publication publication, UUID processId, Code kind) {
        var body = ParallelProcess.toConsult(kind);
        if (body != null && !publication.consulted(processId, body)) {
            throw PublicationRule.LIVE_PROCEEDINGS_ARE_DISCUSSED.broken();
        }
    }
}
