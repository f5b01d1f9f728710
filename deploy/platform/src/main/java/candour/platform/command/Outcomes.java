package candour.platform.command;

import candour.platform.decision.Refusal;
import io.micrometer.core.instrument.MeterRegistry;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/** Counts what became of commands, by type: accepted, refused (by which rule), stale, busy or failed. */
public final class Outcomes implements MessageHandlerInterceptor<CommandMessage<?>> {

    private final MeterRegistry meters;

    /** Counts in this registry. */
    public Outcomes(MeterRegistry meters) {
        this.meters = meters;
    }

    @Override
    public Object handle(UnitOfWork<? extends CommandMessage<?>> work, InterceptorChain chain) throws Exception {
        var type = work.getMessage().getPayloadType().getSimpleName();
        try {
            var answer = chain.proceed();
            count(type, "accepted", "");
            return answer;
        } catch (Refusal refusal) {
            count(type, "refused", refusal.rule().name());
            throw refusal;
        } catch (StaleVersion stale) {
            count(type, "stale", "");
            throw stale;
        } catch (TooBusy busy) {
            count(type, "busy", "");
            throw busy;
        } catch (Exception failure) {
            count(type, "failed", "");
            throw failure;
        }
    }

    private void count(String command, String outcome, String rule) {
        meters.counter("candour.commands", "command", command, "outcome", outcome, "rule", rule)
                .increment();
    }
}
