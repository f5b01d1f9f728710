package candour.family;

import static candour.family.contact.read.ContactsToJudge.TO_JUDGE;
import static candour.family.contact.read.ContactsToJudge.WAITING;

import candour.family.contact.JudgeContactAgain;
import candour.family.workingdays.DueDay;
import candour.family.workingdays.WorkingDays;
import candour.platform.calendar.London;
import candour.platform.policy.Timed;
import candour.platform.view.Views;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A police record marked as made in error sends every contact of its review to be judged again (ruling R3).
 *
 * @param calendars the working days of each jurisdiction
 */
record WatchForContactsToJudgeAgain(Map<String, WorkingDays> calendars) implements Timed {

    private static final int PAGE = 200;
    private static final int LOOK_DAYS = 5;

    @Override
    public String name() {
        return "watch-for-contacts-to-judge-again";
    }

    @Override
    public List<Object> due(Instant now, Views views) {
        var today = London.day(now);
        return views.list(TO_JUDGE, WAITING, null, PAGE, null).rows().stream()
                .<Object>flatMap(row -> row.after().stream()
                        .map(marked -> new JudgeContactAgain(
                                row.reviewId(),
                                row.contactId(),
                                marked,
                                today,
                                DueDay.after(today, LOOK_DAYS, calendars))))
                .toList();
    }
}
