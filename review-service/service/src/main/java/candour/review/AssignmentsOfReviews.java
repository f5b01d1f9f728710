package candour.review;

import static candour.review.directory.read.AssignmentRegister.ASSIGNMENTS;
import static candour.review.directory.read.AssignmentRegister.CONFLICT;
import static candour.review.engagementadvice.read.AdviceLog.ADVICE_LOG;
import static candour.review.notification.read.NotificationRegister.NOTIFICATIONS;
import static candour.review.review.read.ReviewPages.REVIEWS;

import candour.platform.access.Actor;
import candour.platform.access.Assignments;
import candour.platform.view.Views;
import candour.review.directory.read.AssignmentRegister;
import candour.review.directory.read.AssignmentRow;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/**
 * Who stands in which role today. A committee's people stand in their role to each of its notifications and reviews; a
 * notification also knows its notifier, its nominated person and the agencies asked; a question its asker. Everyone is SELF to their own entry.
 */
record AssignmentsOfReviews(Views views) implements Assignments {
    @Override
    public Set<String> roles(Actor actor, String scope) {
        var roles = new HashSet<String>();
        if (scope.equals(actor.reference())) {
            roles.add("SELF");
        }
        direct(actor, scope, roles);
        views.find(ADVICE_LOG, scope, null).ifPresent(row -> {
            if (row.asked().askerRef().value().equals(actor.reference())) {
                roles.add("ASKER");
            }
            direct(actor, row.scope(), roles);
            if (row.asked().about() != null) {
                roles.addAll(roles(actor, row.asked().about().toString()));
            }
        });
        views.find(REVIEWS, scope, null).ifPresent(review -> direct(actor, review.scope(), roles));
        views.find(NOTIFICATIONS, scope, null).ifPresent(notification -> {
            direct(actor, notification.scope(), roles);
            if (notification.decided() != null) {
                UUID reviewId = notification.decided().reviewId();
                direct(actor, reviewId.toString(), roles);
            }
        });
        return roles;
    }

    @Override
    public Set<String> bars(Actor actor, String scope) {
        return bars(actor, scope, roles(actor, scope));
    }

    @Override
    public Set<String> bars(Actor actor, String scope, Set<String> held) {
        return held.contains(CONFLICT) ? Set.of(CONFLICT) : Set.of();
    }

    @Override
    public boolean told(String bar) {
        return bar.equals(CONFLICT);
    }

    private void direct(Actor actor, String scope, Set<String> roles) {
        views.all(ASSIGNMENTS, scope, null).stream()
                .filter(AssignmentRow::live)
                .filter(row -> row.personRef().equals(actor.reference())
                        || actor.organisation() != null
                                && row.personRef().equals(AssignmentRegister.agency(actor.organisation())))
                .forEach(row -> roles.add(row.role()));
    }
}
