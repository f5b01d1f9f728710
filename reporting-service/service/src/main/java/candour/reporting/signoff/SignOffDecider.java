package candour.reporting.signoff;

import candour.platform.decision.Decider;
import candour.platform.decision.Decision;
import candour.platform.decision.Facts;
import candour.reporting.finding.Findings;
import candour.reporting.knownfamily.KnownFamily;
import candour.reporting.knownreview.KnownReview;
import candour.reporting.report.Report;
import candour.reporting.signoff.SignOffCommand.ConfirmBodyDecision;
import candour.reporting.signoff.SignOffCommand.MarkSignOffInError;
import candour.reporting.signoff.SignOffCommand.PresentReport;
import candour.reporting.signoff.SignOffCommand.RecordBodyDecision;
import candour.reporting.signoff.SignOffEvent.BodyDecisionConfirmed;
import candour.reporting.signoff.SignOffEvent.BodyDecisionRecorded;
import candour.reporting.signoff.SignOffEvent.SignOffRecordedInError;
import java.util.Objects;
import java.util.Optional;

/** The rules of the sign-off, as one pure function. */
public final class SignOffDecider {

    /** Reads the sign-off, the report, its findings, what is known of review and family; all are guarded. */
    public static final Decider<SignOffCommand> SIGN_OFF = Decider.of(SignOffCommand.class)
            .writes(SignOff.FOLD, SignOffCommand::reviewId)
            .reads(Report.FOLD, SignOffCommand::reviewId)
            .reads(Findings.FOLD, SignOffCommand::reviewId)
            .reads(KnownReview.FOLD, SignOffCommand::reviewId)
            .reads(KnownFamily.FOLD, SignOffCommand::reviewId)
            .decides(SignOffDecider::decide);

    private SignOffDecider() {}

    private static Decision decide(SignOffCommand command, Facts facts) {
        var signOff = facts.of(SignOff.FOLD);
        return switch (command) {
            case PresentReport c -> Presenting.present(c, facts);
            case RecordBodyDecision c -> record(c, signOff);
            case ConfirmBodyDecision c -> confirm(c, signOff);
            case MarkSignOffInError c ->
                Decision.of(new SignOffRecordedInError(c.reviewId(), c.eventId(), signOff.version(), c.reason()));
        };
    }

    private static Decision record(RecordBodyDecision c, SignOff signOff) {
        if (signOff.step(c.decisionId()).isPresent()) {
            return Decision.alreadySo();
        }
        if (signOff.version() == 0 || signOff.returned()) {
            throw SignOffRule.NOTHING_IS_PRESENTED.broken();
        }
        if (!c.digest().equals(signOff.digest())) {
            throw SignOffRule.SIGNED_IS_WHAT_WAS_PRESENTED.broken();
        }
        if (!signOff.next().equals(Optional.of(c.body()))) {
            throw SignOffRule.CHAIN_GOES_IN_ORDER.broken();
        }
        if (c.outcome() == Outcome.RETURNED ? c.reason() == null : c.outcome() != signOff.expectedOf(c.body())) {
            throw c.outcome() == Outcome.RETURNED
                    ? SignOffRule.RETURNING_SAYS_WHY.broken()
                    : SignOffRule.EACH_BODY_DOES_ITS_PART.broken();
        }
        return Decision.of(new BodyDecisionRecorded(
                c.reviewId(),
                c.decisionId(),
                c.body(),
                c.outcome(),
                signOff.version(),
                c.digest(),
                c.decidedBy(),
                c.recording(),
                c.reason(),
                completes(c, signOff)));
    }

    private static boolean completes(RecordBodyDecision c, SignOff signOff) {
        return signOff.with(new SignOff.Step(
                        c.decisionId(),
                        c.body(),
                        c.outcome(),
                        c.recording().by(),
                        !c.recording().toBeConfirmed()))
                .signed();
    }

    private static Decision confirm(ConfirmBodyDecision c, SignOff signOff) {
        var step = signOff.step(c.decisionId()).orElseThrow(SignOffRule.NOTHING_TO_CONFIRM::broken);
        if (step.confirmed()) {
            return Decision.alreadySo();
        }
        if (step.recordedBy().equals(c.confirmedBy())) {
            throw SignOffRule.A_SECOND_PERSON_CONFIRMS.broken();
        }
        return Decision.of(new BodyDecisionConfirmed(
                c.reviewId(),
                c.decisionId(),
                signOff.version(),
                Objects.requireNonNull(signOff.digest()),
                c.confirmedBy(),
                c.on(),
                signOff.confirmed(c.decisionId()).signed()));
    }
}
