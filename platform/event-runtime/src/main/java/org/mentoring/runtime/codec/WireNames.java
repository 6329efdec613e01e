package org.mentoring.runtime.codec;

import org.mentoring.contracts.WireNamed;

import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;

/// Lets Jackson use the wire names that contract enums declare, since those know no Jackson.
final class WireNames extends JacksonAnnotationIntrospector {

    @Override
    public String[] findEnumValues(
            MapperConfig<?> config, AnnotatedClass type, Enum<?>[] constants, String[] names) {
        for (int i = 0; i < constants.length; i++) {
            if (constants[i] instanceof WireNamed named) {
                names[i] = named.wireName();
            }
        }
        return super.findEnumValues(config, type, constants, names);
    }
}
