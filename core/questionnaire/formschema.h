// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QString>

namespace stipple {

/// What FHIR R4 says about one property.
struct PropertyShape
{
    enum class Kind { Boolean, Integer, Number, String, Element };

    Kind kind = Kind::String;
    /// The name of the element it holds.
    QString element;
    bool isList = false;
};

/// What FHIR R4 says about the properties of one element.
struct ElementShape
{
    QHash<QString, PropertyShape> properties;
    /// Before the type's name in a choice: `value`, `answer`; empty when there is none.
    QString choice;
    /// Not known whole: properties beyond those listed are no fault.
    bool isOpen = false;
    /// Properties that DSTU2 or STU3 had here and R4 has not.
    QStringList former;

    /// The shape of the property; none when there is no such property.
    [[nodiscard]] const PropertyShape *property(const QString &name) const;
    /// The shape of `value…`; none when the name is no choice with a type.
    [[nodiscard]] bool isChoice(const QString &name) const;
};

/// The shape of a property whose name ends with its type: `valueBoolean`, `answerCoding`.
[[nodiscard]] PropertyShape shapeOfType(const QString &type);

/// The element with this name; an open one when it is not known.
[[nodiscard]] const ElementShape &elementShape(const QString &name);

} // namespace stipple
