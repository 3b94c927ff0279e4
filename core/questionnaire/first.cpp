// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0

// Rows of which the first that fires sets an output.

#include "core/questionnaire/hitpolicies.h"

namespace stipple {

void takeFirst(const Conditions &conditions, TableResult &result)
{
    for (const auto &rule : result.table->rules) {
        for (const auto &effect : rule.effects) {
            const auto both = Conditions::both(conditions.evaluate(rule.when, -1),
                                               conditions.evaluate(effect.when, -1));
            if (both.truth == Truth::False)
                continue;
            for (const auto &[name, value] : effect.set) {
                if (result.outputs.contains(name))
                    continue;
                if (both.truth == Truth::True) {
                    result.outputs.insert(name,
                                          {.value = value, .rule = &rule, .because = both.because});
                    continue;
                }
                result.status = TableResult::Status::Incomplete;
                if (result.unknown.isEmpty() || result.unknown.last().rule != &rule)
                    result.unknown.append({.rule = &rule, .outcome = {}, .missing = both.missing});
            }
        }
    }
}

} // namespace stipple
