package candour.platform.rest;

import candour.platform.decision.Citation;
import candour.platform.decision.Guidance;
import candour.platform.decision.Rule;
import candour.platform.service.ServiceDefinition;
import candour.platform.view.Views;
import jakarta.inject.Singleton;

/** Cites a rule by the guidance that holds for what a request is about. */
@Singleton
class Citations {

    private final ServiceDefinition service;
    private final Views views;

    Citations(ServiceDefinition service, Views views) {
        this.service = service;
        this.views = views;
    }

    Citation of(Incoming in, Rule rule) {
        return guidance(in).cited(rule);
    }

    private Guidance guidance(Incoming in) {
        var about = in.about == null ? in.scope : in.about;
        return about.isEmpty() ? Guidance.AS_WRITTEN : service.guidance(views, about);
    }
}
