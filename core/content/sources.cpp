// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/content/sources.h"

#include "core/content/readers.h"

#include <algorithm>

namespace stipple {

using namespace Qt::StringLiterals;

const Source *Sources::find(int number) const
{
    const auto found =
        std::lower_bound(all.cbegin(), all.cend(), number,
                         [](const Source &source, int wanted) { return source.number < wanted; });
    return found != all.cend() && found->number == number ? &*found : nullptr;
}

Sources readSources(Node &document)
{
    using Grade = Source::Grade;
    Sources sources;
    sources.id = document.word(u"id"_s);
    sources.version = document.integer(u"version"_s);
    sources.all = document.list(u"sources"_s, [](Node &node) {
        Source source;
        source.number = node.integer(u"number"_s);
        source.grade = node.oneOf<Grade>(u"grade"_s, {{u"M", Grade::M},
                                                      {u"A", Grade::A},
                                                      {u"B", Grade::B},
                                                      {u"C", Grade::C},
                                                      {u"D", Grade::D}});
        source.title = node.word(u"title"_s);
        source.address = node.wordOr(u"address"_s);
        return source;
    });
    const bool sorted =
        std::is_sorted(sources.all.cbegin(), sources.all.cend(),
                       [](const Source &a, const Source &b) { return a.number <= b.number; });
    if (!sorted)
        document.fault(u"sources: not in order"_s);
    return sources;
}

} // namespace stipple
