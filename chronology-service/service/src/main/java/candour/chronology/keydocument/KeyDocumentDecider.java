package candour.chronology.keydocument;

import static candour.chronology.agencychronology.ChronologyRule.REVIEW_IS_NOT_COMMISSIONED;
import static candour.chronology.agencychronology.ChronologyRule.REVIEW_WAS_STOPPED;
import static candour.chronology.keydocument.KeyDocumentRule.ANSWER_IS_DUE_IN_THE_PAST;
import static candour.chronology.keydocument.KeyDocumentRule.NO_SUCH_REQUEST;
import static candour.chronology.keydocument.KeyDocumentRule.REQUEST_IS_SETTLED;

import candour.chronology.keydocument.KeyDocument.Stage;
import candour.chronology.keydocument.KeyDocumentCommand.ChangeDueDay;
import candour.chronology.keydocument.KeyDocumentCommand.ReceiveDocument;
import candour.chronology.keydocument.KeyDocumentCommand.RecordNotAvailable;
import candour.chronology.keydocument.KeyDocumentCommand.RequestDocument;
import candour.chronology.keydocument.KeyDocumentCommand.WithdrawRequest;
import candour.chronology.keydocument.KeyDocumentEvent.DocumentDueDayChanged;
import candour.chronology.keydocument.KeyDocumentEvent.DocumentNotAvailable;
import candour.chronology.keydocument.KeyDocumentEvent.DocumentReceived;
import candour.chronology.keydocument.KeyDocumentEvent.DocumentRequestWithdrawn;
import candour.chronology.keydocument.KeyDocumentEvent.DocumentRequested;
import candour.chronology.scope.Scope;
import candour.chronology.scope.Standing;
import candour.platform.decision.Decider;
import candour.platform.decision.Decision;
import java.time.LocalDate;

/** Asking agencies for documents, and what becomes of it. */
public final class KeyDocumentDecider {
    public static final Decider<KeyDocumentCommand> KEY_DOCUMENT = Decider.of(KeyDocumentCommand.class)
            .writes(KeyDocument.FOLD, KeyDocumentCommand::requestId)
            .reads(Scope.FOLD, KeyDocumentCommand::reviewId)
            .decides((command, facts) -> decide(command, facts.of(KeyDocument.FOLD), facts.of(Scope.FOLD)));

    private KeyDocumentDecider() {}

    static Decision decide(KeyDocumentCommand command, KeyDocument document, Scope scope) {
        return switch (command) {
            case RequestDocument c -> request(c, document, scope);
            case ChangeDueDay c -> changeDueDay(c, document);
            case ReceiveDocument c -> {
                known(c, document);
                yield document.stage() == Stage.RECEIVED
                        ? Decision.alreadySo()
                        : Decision.of(new DocumentReceived(c.requestId(), c.reviewId(), c.receivedOn(), c.note()));
            }
            case RecordNotAvailable c -> {
                known(c, document);
                yield document.stage() == Stage.REQUESTED
                        ? Decision.of(new DocumentNotAvailable(c.requestId(), c.reviewId(), c.saidOn(), c.reason()))
                        : Decision.alreadySo();
            }
            case WithdrawRequest c -> {
                known(c, document);
                if (document.stage() == Stage.WITHDRAWN) yield Decision.alreadySo();
                open(document);
                yield Decision.of(new DocumentRequestWithdrawn(c.requestId(), c.reviewId(), c.reason(), c.on()));
            }
        };
    }

    private static Decision request(RequestDocument c, KeyDocument document, Scope scope) {
        mayBeAsked(scope, c.dueOn(), c.on());
        return document.stage() != Stage.UNKNOWN
                ? Decision.alreadySo()
                : Decision.of(new DocumentRequested(
                        c.requestId(), c.reviewId(), c.agency(), Kind.DOCUMENT, null, c.what(), c.dueOn(), c.on()));
    }

    private static Decision changeDueDay(ChangeDueDay c, KeyDocument document) {
        known(c, document);
        open(document);
        if (c.dueOn().isBefore(c.on())) throw ANSWER_IS_DUE_IN_THE_PAST.broken("a later day");
        return c.dueOn().equals(document.dueOn())
                ? Decision.alreadySo()
                : Decision.of(new DocumentDueDayChanged(c.requestId(), c.reviewId(), c.dueOn(), c.reason(), c.on()));
    }

    /** An agency is asked by a review that goes on, with time to answer. */
    public static void mayBeAsked(Scope scope, LocalDate dueOn, LocalDate on) {
        if (!scope.opened()) throw REVIEW_IS_NOT_COMMISSIONED.broken("a commissioned review");
        if (scope.standing() == Standing.STOPPED) throw REVIEW_WAS_STOPPED.broken();
        if (dueOn.isBefore(on)) throw ANSWER_IS_DUE_IN_THE_PAST.broken("a later day");
    }

    private static void known(KeyDocumentCommand c, KeyDocument document) {
        if (!document.isOf(c.reviewId())) throw NO_SUCH_REQUEST.broken();
    }

    private static void open(KeyDocument document) {
        if (document.stage() != Stage.REQUESTED) throw REQUEST_IS_SETTLED.broken("a request that is open");
    }
}
