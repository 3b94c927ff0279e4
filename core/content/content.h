// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/care/careplan.h"
#include "core/content/clinicguide.h"
#include "core/content/products.h"
#include "core/content/sources.h"
#include "core/guidance/advice.h"

#include <QByteArray>
#include <QHash>

namespace stipple {

/// Content documents by name ("care-plan"), as bytes.
using ContentFiles = QHash<QString, QByteArray>;

/// In which words content is loaded.
struct ContentOptions
{
    /// Two letters. A text that lacks this language is taken in English.
    QString language = QStringLiteral("en");
    /// Two capital letters, or empty for the default emergency number.
    QString region;
    /// A number that the person has set; wins over the region's.
    QString emergencyNumber;
};

/// The medical content, every fact with its source, in one language.
struct Content
{
    Sources sources;
    CarePlan carePlan;
    Guidance guidance;
    Products products;
    ClinicGuide clinicGuide;

    /// What is built into the app. ContentInvalid names document and place.
    [[nodiscard]] static Result<Content> load(const ContentOptions &options = {});

    /// The same from other documents. ContentInvalid when one is missing or malformed.
    [[nodiscard]] static Result<Content> read(const ContentFiles &files,
                                              const ContentOptions &options = {});

    /// The built-in documents themselves.
    [[nodiscard]] static ContentFiles builtIn();
};

} // namespace stipple
