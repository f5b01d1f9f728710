package candour.family;

import static candour.family.duty.read.DutiesBoard.DUTIES;

import candour.family.duty.Duty.Status;
import candour.family.duty.read.DutyRow;
import candour.platform.closure.Blocker;
import candour.platform.closure.Blockers;
import candour.platform.view.Views;
import java.util.List;
import java.util.UUID;

/** What is still owed to a family, or by the chair about it, keeps a review open; what was put off for a cause does not (S000-26, B4). */
final class FamilyBlockers implements Blockers {

    @Override
    public List<Blocker> of(UUID reviewId, Views views) {
        var open = views.all(DUTIES, reviewId.toString(), null).stream()
                .filter(duty -> duty.status() == Status.OPEN)
                .toList();
        return Blockers.listed()
                .and(
                        "FAMILY_NOT_TOLD",
                        open.stream().filter(FamilyBlockers::isToFamily).count())
                .and(
                        "OPEN_DUTIES",
                        open.stream().filter(duty -> !isToFamily(duty)).count())
                .all();
    }

    private static boolean isToFamily(DutyRow duty) {
        return duty.kind().waitsForPolice();
    }
}
