// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

namespace stipple {

/// How strongly a part asks for attention, by colour and never by colour alone.
enum class PaperTone { Plain, Calm, Caution, Urgent };

/// A part of a paper. It is never split over two pages, unless it is longer than one.
struct PaperPart
{
    enum class Kind {
        Title,      ///< with a line below it
        Heading,    ///< stays with what follows
        Subheading, ///< stays with what follows
        Text,
        Soft,    ///< small, such as where a statement comes from
        Bullet,  ///< may have a soft line below
        Box,     ///< an empty square to tick by hand
        Ticked,  ///< the same, ticked
        Callout, ///< `mark`, then `text`, then `detail`, on a tinted ground
        Fact,    ///< `text` beside `detail`, for questions and answers
    };
    Kind kind = Kind::Text;
    QString text;
    QString detail;
    QString mark; ///< for a callout: the word that carries its tone
    PaperTone tone = PaperTone::Plain;
};

/// What is set on pages: words alone, all of them chosen by the caller.
struct Paper
{
    /// Also the title in the file's metadata: must tell nothing about the person.
    QString title;
    /// Stands small on top of every page but the first.
    QString runningHead;
    /// Below every page: a text with %1 for the page and %2 for how many there are.
    QString pageCount;
    /// Below every page, beside the page count.
    QString footer;
    bool rightToLeft = false;
    QList<PaperPart> parts;
};

} // namespace stipple
