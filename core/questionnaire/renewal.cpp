// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/questionnaire/renewal.h"

namespace stipple {

Result<Renewal> renew(const Response &response, const Assessment &earlier, const Assessment &newer,
                      const QDate &day, const QString &language)
{
    const auto answered = Evaluation::of(earlier.form(), response);
    if (!answered)
        return answered.error();
    Renewal renewal;
    renewal.carry = carryOver(*answered, response, newer.form(), language);
    const auto carried = Evaluation::of(newer.form(), renewal.carry.response);
    if (!carried)
        return carried.error();
    for (const auto &linkId : carried->missingRequired())
        renewal.asked.append(newer.form().item(newer.form().find(linkId)).text.in(language));
    renewal.before = earlier.conclude(*answered, day, language);
    renewal.now = newer.conclude(*carried, day, language);
    renewal.difference = differenceBetween(renewal.before, renewal.now);
    return renewal;
}

} // namespace stipple
