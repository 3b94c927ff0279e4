// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

namespace stipple {

/// Something that was read; what it is worth stands in `grade`.
struct Source
{
    /// M the project's founding documents, A peer-reviewed, B public body or professional society,
    /// C clinic or trade, D other.
    enum class Grade { M, A, B, C, D };

    int number = 0;
    Grade grade = Grade::D;
    QString title;
    QString address; ///< empty when it has none
};

/// The list of sources, by number.
struct Sources
{
    QString id;
    int version = 0;
    QList<Source> all;

    /// The source of that number, or nothing.
    [[nodiscard]] const Source *find(int number) const;
};

} // namespace stipple
