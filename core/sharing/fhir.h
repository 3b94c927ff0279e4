// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/canonical.h"

/// The names that Stipple's FHIR resources are built with: its own ones under one address.
namespace stipple::fhir {

[[nodiscard]] inline QString codeSystem(QStringView name)
{
    return canonicalRoot + QStringLiteral("/CodeSystem/") + name.toString();
}

// What an observation or a document is, and the values of each.
inline const QString DiarySystem = codeSystem(u"diary");
inline const QString SignSystem = codeSystem(u"sign");
inline const QString FluidSystem = codeSystem(u"fluid");
inline const QString ViewSystem = codeSystem(u"view");
inline const QString ModifierSystem = codeSystem(u"modifier");
// Decision tables, their rules, and what they conclude.
inline const QString TableSystem = codeSystem(u"decision-table");
inline const QString RuleSystem = codeSystem(u"rule");
inline const QString ConclusionSystem = codeSystem(u"conclusion");

// HL7's own.
inline const QString CategorySystem =
    QStringLiteral("http://terminology.hl7.org/CodeSystem/observation-category");
inline const QString AbsentSystem =
    QStringLiteral("http://terminology.hl7.org/CodeSystem/data-absent-reason");
inline const QString UnitSystem = QStringLiteral("http://unitsofmeasure.org");

} // namespace stipple::fhir
