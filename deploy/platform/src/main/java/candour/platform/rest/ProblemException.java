package candour.platform.rest;

/** Ends a request with a problem. */
public final class ProblemException extends RuntimeException {

    private final transient Problem problem;
    private final int retryAfterSeconds;

    ProblemException(Problem problem) {
        this(problem, problem.status() == 503 || problem.status() == 429 ? 1 : 0);
    }

    ProblemException(Problem problem, int retryAfterSeconds) {
        super(problem.title(), null, false, false);
        this.problem = problem;
        this.retryAfterSeconds = retryAfterSeconds;
    }

    /** What is answered. */
    public Problem problem() {
        return problem;
    }

    int retryAfterSeconds() {
        return retryAfterSeconds;
    }
}
