package candour.platform.closure;

import candour.platform.closure.publish.ClosureAnswerPublisher;
import candour.platform.service.ServiceDefinition;

/** All that lets a service answer whether something may be closed. Its events may be stored by every service. */
public final class ClosureParts {

    private ClosureParts() {}

    /** Adds them to the service that asks: it answers as well, and learns of its own questions without a broker. */
    public static ServiceDefinition asking(ServiceDefinition service, Blockers blockers) {
        return service.decides(ClosureAnswer.ANSWER)
                .follows(new WhenClosureIsAskedThenAnswerIsOwed())
                .watches(new WatchForClosureAnswers(blockers));
    }

    /** Adds them to a service that is asked. */
    public static ServiceDefinition answering(ServiceDefinition service, Blockers blockers, AskedBy by) {
        return asking(service, blockers)
                .publishes(new ClosureAnswerPublisher(service.topic()))
                .learns(by.subscriptions());
    }
}
