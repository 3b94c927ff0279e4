// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/sharing/plaintext.h"

#include <algorithm>

namespace stipple {

namespace {

/// Turns the direction of text, or is nothing to be seen. The joiners U+200C and U+200D stay: names
/// in Persian and several Indian scripts are spelt with them.
bool disguises(char16_t c)
{
    return c == u'\u061c' || c == u'\u200b' || c == u'\u200e' || c == u'\u200f' ||
           (c >= u'\u202a' && c <= u'\u202e') || (c >= u'\u2060' && c <= u'\u206f') ||
           c == u'\ufeff';
}

bool isControl(QChar c)
{
    return c.category() == QChar::Other_Control || c.category() == QChar::Separator_Line ||
           c.category() == QChar::Separator_Paragraph;
}

} // namespace

bool isPlainName(QStringView name)
{
    return !name.isEmpty() && name.size() <= longestName && name.trimmed() == name &&
           name.isValidUtf16() && std::none_of(name.begin(), name.end(), [](QChar c) {
               return isControl(c) || disguises(c.unicode());
           });
}

bool isPlainText(QStringView text, qsizetype longest)
{
    return text.size() <= longest && text.isValidUtf16() &&
           std::all_of(text.begin(), text.end(), [](QChar c) {
               return c == u'\n' || c == u'\t' || c.category() != QChar::Other_Control;
           });
}

} // namespace stipple
