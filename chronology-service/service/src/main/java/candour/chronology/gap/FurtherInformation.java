package candour.chronology.gap;

import candour.chronology.gap.GapCommand.RequestFurtherInformation;
import candour.chronology.gap.GapEvent.FurtherInformationRequested;
import candour.chronology.keydocument.KeyDocument;
import candour.chronology.keydocument.KeyDocumentDecider;
import candour.chronology.keydocument.KeyDocumentEvent.DocumentRequested;
import candour.chronology.keydocument.Kind;
import candour.chronology.scope.Scope;
import candour.platform.decision.Decision;
import candour.platform.decision.Facts;

/** Asking an agency for what would fill a gap: told of the gap, and followed up like any other request. */
final class FurtherInformation {
    private FurtherInformation() {}

    static Decision ask(RequestFurtherInformation c, Facts facts) {
        KeyDocumentDecider.mayBeAsked(facts.of(Scope.FOLD), c.dueOn(), c.on());
        if (facts.of(KeyDocument.FOLD, c.requestId()).asked() != null) return Decision.alreadySo();
        return Decision.of(
                new FurtherInformationRequested(c.reviewId(), c.gapId(), c.requestId(), c.agency(), c.dueOn(), c.on()),
                new DocumentRequested(
                        c.requestId(),
                        c.reviewId(),
                        c.agency(),
                        Kind.FURTHER_INFORMATION,
                        c.gapId(),
                        c.what(),
                        c.dueOn(),
                        c.on()));
    }
}
