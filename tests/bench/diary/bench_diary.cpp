// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0

// The diary page over 10,000 entries with 5,000 photos, as a ratio to the same page over 100
// entries with 50: both opened in turns, each time in a process of its own. Then its entries are
// scrolled fast, beside a bare list of as many rows: how many frames come late on either.

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <optional>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

constexpr int runs = 15;
constexpr int fewEntries = 100;
constexpr int manyEntries = 10'000;

std::optional<QByteArray> ran(const QStringList &words, const QString &program)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationDirPath() + u'/' + program, words);
    if (!process.waitForFinished(600'000) || process.exitCode() != 0)
        return std::nullopt;
    return process.readAllStandardOutput();
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

/// What opening the folders took, in turns.
class Openings
{
public:
    bool add(const QString &folder)
    {
        const auto told = ran({folder}, u"diary_openpage"_s);
        const auto words = told ? told->trimmed().split(' ') : QByteArrayList();
        if (words.size() != 2)
            return false;
        m_milliseconds.push_back(words.at(0).toDouble());
        m_kilobytes.push_back(words.at(1).toDouble());
        return true;
    }

    void forgetFirst()
    {
        m_milliseconds.clear();
        m_kilobytes.clear();
    }

    [[nodiscard]] double milliseconds() const { return median(m_milliseconds); }
    [[nodiscard]] double megabytes() const { return median(m_kilobytes) / 1024; }

private:
    std::vector<double> m_milliseconds;
    std::vector<double> m_kilobytes;
};

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    QTemporaryDir few;
    QTemporaryDir many;
    const auto opening = u"diary_openpage"_s;
    if (!ran({few.path(), QString::number(fewEntries)}, opening) ||
        !ran({many.path(), QString::number(manyEntries)}, opening))
        return 1;
    Openings ofFew;
    Openings ofMany;
    for (int run = -1; run < runs; ++run) {
        if (!ofFew.add(few.path()) || !ofMany.add(many.path()))
            return 1;
        if (run < 0) { // warms the caches of both
            ofFew.forgetFirst();
            ofMany.forgetFirst();
        }
    }
    const auto scrolled = ran({many.path()}, u"diary_scrollpage"_s);
    if (!scrolled)
        return 1;
    const auto scroll = QJsonDocument::fromJson(*scrolled).object();
    const QJsonObject result{
        {u"what"_s, u"diary page opened and painted, 10,000 entries and 5,000 photos"_s},
        {u"peer"_s, u"the same page, 100 entries and 50 photos"_s},
        {u"runs"_s, runs},
        {u"many_ms_median"_s, ofMany.milliseconds()},
        {u"few_ms_median"_s, ofFew.milliseconds()},
        {u"many_mb_added"_s, ofMany.megabytes()},
        {u"few_mb_added"_s, ofFew.megabytes()},
        {u"ratio"_s, ofMany.milliseconds() / ofFew.milliseconds()},
        {u"mb_more"_s, ofMany.megabytes() - ofFew.megabytes()},
        {u"scroll"_s, scroll},
        {u"scroll_late_beyond_bare"_s,
         scroll.value(u"late"_s).toInt() - scroll.value(u"late_bare"_s).toInt()},
    };
    std::fputs(QJsonDocument(result).toJson().constData(), stdout);
    return 0;
}
