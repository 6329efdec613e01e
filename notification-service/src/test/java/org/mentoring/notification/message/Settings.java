package org.mentoring.notification.message;

import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

import java.util.Map;

/// Settings as they are where nobody set any.
final class Settings {

    private Settings() {}

    static DeliverySettings usual() {
        return new Binder(new MapConfigurationPropertySource(Map.of()))
                .bindOrCreate("mentoring.notifications", DeliverySettings.class);
    }
}
