package org.mentoring.web.input;

import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

import java.beans.PropertyEditorSupport;
import java.time.DateTimeException;
import java.time.ZoneId;

/// Zones in query parameters. An editor and not a converter, because Spring falls back from a
/// converter that refuses to its own editor, and that one takes `+02:00`.
@ControllerAdvice
final class ZoneParameters {

    @InitBinder
    void zones(WebDataBinder binder) {
        binder.registerCustomEditor(
                ZoneId.class,
                new PropertyEditorSupport() {
                    @Override
                    public void setAsText(String text) {
                        setValue(zone(text));
                    }
                });
    }

    private static ZoneId zone(String text) {
        try {
            return StrictValues.zone(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
