package candour.review;

import candour.platform.access.Permit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Who may do what, from the access matrix (security, section 2.2, row "Notification, decision, ToR" and "Minutes") as
 * ruled: lead officers and committee administrators may record for the committee and the owning body, with evidence
 * (R2); any professional may submit a notification and sees only their own (R22). Whatever no row names is denied.
 */
final class AccessMatrix {
    private static final Set<String> ANY = Set.of("ANY");
    private static final Set<String> OPERATOR = Set.of("group:operator");
    private static final Set<String> SERVICE = Set.of("group:service");

    private static final Set<String> CHAIRS = Set.of("CHAIR", "ACTING_CHAIR");
    private static final Set<String> TEAM = plus(CHAIRS, "REVIEWER", "TEAM_MEMBER", "ADMINISTRATOR");
    private static final Set<String> OFFICERS = Set.of("LEAD_OFFICER", "COMMITTEE_ADMINISTRATOR");
    private static final Set<String> COMMITTEE = plus(OFFICERS, "COMMITTEE", "NOMINATED_PERSON");
    private static final Set<String> RECORD = plus(COMMITTEE, "OWNING_BODY", "INFORMATION_GOVERNANCE");
    private static final Set<String> READERS = plus(RECORD, TEAM);

    static final List<Permit> ROWS = rows();

    private AccessMatrix() {}

    private static List<Permit> rows() {
        var rows = new ArrayList<Permit>();
        directory(rows);
        notification(rows);
        advice(rows);
        profiles(rows);
        review(rows);
        time(rows);
        documents(rows);
        return List.copyOf(rows);
    }

    private static void directory(List<Permit> rows) {
        rows.add(open("profile.list", ANY));
        rows.add(open("profile.read", ANY));
        rows.add(open("organisation.list", ANY));
        rows.add(hidden("organisation.register", OPERATOR));
        rows.add(hidden("person.register", OPERATOR));
        rows.add(hidden("person.read", plus(OPERATOR, "SELF")));
        rows.add(hidden("person.change-contact", plus(OPERATOR, "SELF")));
        rows.add(audited("person.work-contact", SERVICE));
        rows.add(open("committee.list", ANY));
        rows.add(hidden("committee.establish", OPERATOR));
        rows.add(hidden("committee.read", plus(RECORD, "group:operator")));
        rows.add(hidden("committee.assign", plus(OPERATOR, "LEAD_OFFICER")));
    }

    private static void notification(List<Permit> rows) {
        rows.add(open("notification.submit", ANY));
        rows.add(open("notification.list-own", ANY));
        rows.add(hidden("notification.list", RECORD));
        rows.add(audited("notification.read", plus(READERS, "NOTIFIER")));
        rows.add(hidden("notification.assign", plus(OFFICERS, "COMMITTEE")));
        rows.add(hidden("notification.withdraw", plus(OFFICERS, "NOTIFIER")));
        rows.add(hidden("notification.respond", plus(OFFICERS, "NOMINATED_PERSON")));
        rows.add(hidden("notification.close", plus(OFFICERS, "NOMINATED_PERSON")));
        rows.add(hidden("information.request", plus(OFFICERS, "NOMINATED_PERSON")));
        rows.add(audited("information.read", plus(COMMITTEE, "AGENCY_LEAD")));
        rows.add(hidden("information.return", plus(OFFICERS, "AGENCY_LEAD")));
        rows.add(hidden("recommendation.make", Set.of("NOMINATED_PERSON")));
        rows.add(hidden("committee-meeting.record", plus(OFFICERS, "COMMITTEE")));
        rows.add(hidden("committee.decide", plus(OFFICERS, "COMMITTEE")));
    }

    /** Any professional asks (R22) and sees their own; the nominated person or the committee's chair advises. */
    private static void advice(List<Permit> rows) {
        rows.add(open("engagement-advice.ask", ANY));
        rows.add(open("engagement-advice.list-own", ANY));
        rows.add(audited("engagement-advice.read", plus(plus(COMMITTEE, CHAIRS), "ASKER")));
        rows.add(audited("engagement-advice.list", plus(COMMITTEE, CHAIRS)));
        rows.add(hidden("engagement-advice.give", Set.of("NOMINATED_PERSON", "COMMITTEE")));
    }

    private static void profiles(List<Permit> rows) {
        rows.add(hidden("review-profile.read", READERS));
        rows.add(hidden("review-profile.repin", plus(OFFICERS, "COMMITTEE")));
        rows.add(audited("subject.list", READERS));
        rows.add(hidden("subject.add", plus(CHAIRS, OFFICERS)));
        rows.add(audited("subject.identity", SERVICE));
        rows.add(audited("subject.scan", SERVICE));
        rows.add(hidden("shared-scope.read", plus(TEAM, "LEAD_OFFICER")));
        rows.add(hidden("shared-scope.record", CHAIRS));
    }

    private static void review(List<Permit> rows) {
        rows.add(open("review.search", ANY));
        rows.add(hidden("review.read", READERS));
        rows.add(hidden("review.pause", CHAIRS));
        rows.add(hidden("review.resume", CHAIRS));
        course(rows);
        rows.add(hidden("facts.read", SERVICE));
        rows.add(hidden("team.read", READERS));
        rows.add(hidden("team.appoint", plus(OFFICERS, CHAIRS)));
        rows.add(hidden("team.declare-conflict", plus(TEAM, "LEAD_OFFICER", "COMMITTEE_ADMINISTRATOR")));
        rows.add(hidden("team.accept-conflict", CHAIRS));
        rows.add(hidden("team.form", plus(OFFICERS, CHAIRS)));
        rows.add(hidden("terms.read", READERS));
        rows.add(hidden("terms.propose-change", plus(CHAIRS, "REVIEWER")));
        rows.add(hidden("terms.inform", plus(plus(CHAIRS, "ADMINISTRATOR"), OFFICERS)));
        rows.add(hidden("terms.decide", plus(OFFICERS, "COMMITTEE", "ADMINISTRATOR")));
        rows.add(hidden("parallel-process.read", plus(TEAM, "LEAD_OFFICER")));
        rows.add(hidden("parallel-process.record", plus(CHAIRS, "ADMINISTRATOR", "LEAD_OFFICER")));
        meetings(rows);
        learningEvents(rows);
        teamCard(rows);
        professionalFeedback(rows);
        custody(rows);
        rows.add(hidden("duty.read", plus(plus(TEAM, COMMITTEE), "OWNING_BODY")));
        rows.add(hidden("duty.discharge", plus(plus(CHAIRS, "ADMINISTRATOR"), OFFICERS)));
    }

    /** How long it takes and what comes up on the way; work notes are the team's and the lead officer's (0009). */
    private static void time(List<Permit> rows) {
        rows.add(hidden("timetable.read", READERS));
        rows.add(hidden("timetable.set", plus(CHAIRS, "ADMINISTRATOR")));
        rows.add(hidden("delay.report", CHAIRS));
        rows.add(hidden("issue.read", plus(TEAM, "LEAD_OFFICER")));
        rows.add(hidden("issue.raise", TEAM));
        rows.add(hidden("issue.handle", plus(CHAIRS, "REVIEWER", "ADMINISTRATOR")));
        rows.add(hidden("issue.settle", CHAIRS));
        rows.add(hidden("task.read", plus(TEAM, "LEAD_OFFICER")));
        rows.add(hidden("task.allocate", plus(CHAIRS, "REVIEWER")));
        rows.add(hidden("task.complete", TEAM));
        rows.add(hidden("task.correct", plus(CHAIRS, "REVIEWER", "ADMINISTRATOR")));
        rows.add(hidden(
                "resources.read", plus(plus(CHAIRS, "REVIEWER", "ADMINISTRATOR"), plus(COMMITTEE, "OWNING_BODY"))));
        rows.add(hidden("resources.set-budget", plus(OFFICERS, "OWNING_BODY")));
        rows.add(hidden("resources.record-cost", plus(plus(CHAIRS, "REVIEWER", "ADMINISTRATOR"), OFFICERS)));
        rows.add(hidden("resources.record-time", plus(TEAM, OFFICERS)));
        rows.add(hidden("resources.correct", plus(plus(CHAIRS, "ADMINISTRATOR"), OFFICERS)));
        rows.add(hidden("alternative.read", plus(COMMITTEE, "OWNING_BODY")));
        rows.add(hidden("alternative.list", plus(COMMITTEE, "OWNING_BODY")));
        rows.add(hidden("alternative.agree", plus(OFFICERS, "NOMINATED_PERSON")));
        rows.add(hidden("media.read", plus(plus(TEAM, COMMITTEE), "OWNING_BODY")));
        rows.add(hidden("media.set", plus(CHAIRS, OFFICERS)));
        rows.add(hidden("media.family-told", plus(plus(CHAIRS, "REVIEWER", "ADMINISTRATOR"), OFFICERS)));
        rows.add(hidden("media.release", CHAIRS));
        rows.add(hidden("drift.read", plus(OFFICERS, "COMMITTEE", "OWNING_BODY")));
    }

    /** The Chair moves the review; that it is stopped is the committee's, recorded for it (R2). */
    private static void course(List<Permit> rows) {
        rows.add(hidden("review.stop", plus(OFFICERS, "COMMITTEE")));
        rows.add(hidden("stage-board.read", RECORD));
        rows.add(hidden("course.read", READERS));
        rows.add(hidden("course.set-method", plus(CHAIRS, "REVIEWER")));
        rows.add(hidden("course.move", CHAIRS));
        rows.add(hidden("course.record", plus(CHAIRS, "REVIEWER", "ADMINISTRATOR")));
        rows.add(audited("child-perspective.read", TEAM));
        rows.add(hidden("child-perspective.record", plus(CHAIRS, "REVIEWER", "ADMINISTRATOR")));
        rows.add(audited("contributor.read", TEAM));
        rows.add(hidden("contributor.record", plus(CHAIRS, "REVIEWER", "ADMINISTRATOR")));
    }

    /** "Minutes, practitioner-event notes": the Reviewer and the Administrator write, the Chair and members read. */
    private static void meetings(List<Permit> rows) {
        rows.add(audited("meeting.read", TEAM));
        rows.add(hidden("meeting.schedule", plus(CHAIRS, "ADMINISTRATOR")));
        rows.add(hidden("meeting.record", Set.of("REVIEWER", "ADMINISTRATOR")));
        rows.add(hidden("meeting.distribute", plus(CHAIRS, "ADMINISTRATOR")));
        rows.add(hidden("meeting.mark-in-error", plus(CHAIRS, "REVIEWER", "ADMINISTRATOR")));
        rows.add(hidden("participation.read", plus(TEAM, "LEAD_OFFICER")));
        rows.add(hidden("distribution.read", TEAM));
    }

    /** What the team can do concerns people at work: the team and the lead officer read it, chairs and officers write. */
    private static void teamCard(List<Permit> rows) {
        rows.add(audited("team.card", plus(TEAM, "LEAD_OFFICER")));
        rows.add(hidden("team.record-skills", plus(CHAIRS, "ADMINISTRATOR", "LEAD_OFFICER")));
        rows.add(hidden("team.allocate", plus(CHAIRS, "REVIEWER")));
        rows.add(hidden("team.mark-skills-in-error", plus(CHAIRS, "REVIEWER", "ADMINISTRATOR", "LEAD_OFFICER")));
    }

    /** Who said what is for those who keep the record; the committee sees what was answered, counted. */
    private static void professionalFeedback(List<Permit> rows) {
        rows.add(audited("professional-feedback.read", Set.of("REVIEWER", "ADMINISTRATOR")));
        rows.add(hidden("professional-feedback.record", Set.of("REVIEWER", "ADMINISTRATOR")));
        rows.add(hidden("professional-feedback.evaluate", plus(OFFICERS, "COMMITTEE", "OWNING_BODY")));
    }

    /** The same for learning events; whoever is in the team nominates and supports those of their own service. */
    private static void learningEvents(List<Permit> rows) {
        rows.add(audited("learning-event.read", TEAM));
        rows.add(hidden("learning-event.schedule", plus(CHAIRS, "REVIEWER", "ADMINISTRATOR")));
        rows.add(hidden("learning-event.nominate", TEAM));
        rows.add(hidden("learning-event.record", Set.of("REVIEWER", "ADMINISTRATOR")));
        rows.add(hidden("learning-event.mark-in-error", plus(CHAIRS, "REVIEWER", "ADMINISTRATOR")));
    }

    /** "Erasure/shred decision": the officer proposes, the owning body decides (or R2, recorded for it), KC executes. */
    private static void custody(List<Permit> rows) {
        rows.add(audited(
                "key-order.read",
                plus(OFFICERS, "INFORMATION_GOVERNANCE", "OWNING_BODY", "KEY_CUSTODIAN", "group:auditor")));
        rows.add(hidden("key-order.propose", Set.of("INFORMATION_GOVERNANCE")));
        rows.add(hidden("key-order.decide", plus(OFFICERS, "OWNING_BODY")));
        rows.add(hidden("key-order.carry-out", Set.of("KEY_CUSTODIAN")));
    }

    /** Whoever may read what a paper says may read the paper; its notifier reads the answer only. */
    private static void documents(List<Permit> rows) {
        rows.add(hidden("decision-form.issue", plus(OFFICERS, "NOMINATED_PERSON")));
        rows.add(audited("decision-form.read", READERS));
        rows.add(hidden("response-form.issue", plus(OFFICERS, "NOMINATED_PERSON")));
        rows.add(audited("response-form.read", plus(READERS, "NOTIFIER")));
        rows.add(hidden("terms-paper.issue", plus(plus(CHAIRS, "ADMINISTRATOR"), OFFICERS)));
        rows.add(audited("terms-paper.read", READERS));
    }

    /** A denial may be seen: that the operation exists is no secret. */
    private static Permit open(String operation, Set<String> roles) {
        return new Permit(operation, roles, false, false);
    }

    /** A denial looks as if there were nothing. */
    private static Permit hidden(String operation, Set<String> roles) {
        return new Permit(operation, roles, false, true);
    }

    /** The same, and every reading is recorded first. */
    private static Permit audited(String operation, Set<String> roles) {
        return new Permit(operation, roles, true, true);
    }

    private static Set<String> plus(Set<String> roles, String... more) {
        return plus(roles, Set.of(more));
    }

    private static Set<String> plus(Set<String> roles, Set<String> more) {
        var all = new java.util.HashSet<>(roles);
        all.addAll(more);
        return Set.copyOf(all);
    }
}
