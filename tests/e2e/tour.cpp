// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0

// Plays tour.txt: one wish a line, each for one of two people with an app and a home of their own.
// Lines that begin with "@camera" are for machines with test cameras, "@file" for all others.

#include "tests/e2e/demophoto.h"
#include "tests/e2e/traveller.h"
#include "tests/platform/camera/testcamerasfound.h"

#include <QCommandLineParser>
#include <QGuiApplication>
#include <QJsonArray>
#include <QRegularExpression>

#include <cstdio>
#include <map>

using namespace Qt::StringLiterals;
using namespace stipple::e2e;

namespace {

class Tour
{
public:
    Tour(QString tourist, const QDir &out, bool watchSockets)
        : m_tourist(std::move(tourist))
        , m_out(out)
        , m_watchSockets(watchSockets)
    {
        m_log.setFileName(out.filePath(u"tour.log"_s));
        if (!m_log.open(QIODevice::WriteOnly))
            say(u"the log cannot be written"_s);
    }

    bool play(const QStringList &lines)
    {
        int number = 0;
        const auto noCameras = stipple::whyNoTestCameras();
        const auto here = noCameras.isEmpty() ? u"@camera "_s : u"@file "_s;
        if (!noCameras.isEmpty())
            say(u"# All photos come from files: "_s + noCameras);
        for (auto line : lines) {
            ++number;
            if (line.startsWith(here))
                line.remove(0, here.size());
            if (line.trimmed().isEmpty() || line.startsWith(u'@'))
                continue;
            say(line);
            if (line.startsWith(u'#') || step(line))
                continue;
            say(u"  failed, line %1 of the tour"_s.arg(number));
            return false;
        }
        return keptQuiet() && stayedHome();
    }

private:
    using Line = QRegularExpressionMatch;

    void say(const QString &text)
    {
        const auto line = text.toUtf8() + '\n';
        m_log.write(line);
        m_log.flush();
        std::fputs(line.constData(), stdout);
        std::fflush(stdout);
    }

    bool step(const QString &line)
    {
        static const QRegularExpression wish(
            u"^(\\w+) ([\\w-]+)(?: \"([^\"]*)\")?(?: #(\\d+))?(?: at ([\\dTZ:.x-]+))?(?: to (\\w+))?$"_s);
        const auto parts = wish.match(line);
        if (!parts.hasMatch()) {
            say(u"  not a wish"_s);
            return false;
        }
        const auto verb = parts.captured(2);
        auto &who = traveller(parts.captured(1));
        if (verb == u"starts" || verb == u"starts-wide")
            return who.start(m_tourist, parts.captured(5),
                             verb == u"starts" ? u"390x844"_s : u"1280x800"_s) ||
                   report(who);
        if (verb == u"quits")
            return who.quit();
        if (verb == u"is-killed") {
            who.kill();
            return true;
        }
        if (verb == u"has-a-photo")
            return writeDemoPhoto(who.home().filePath(u"Pictures/"_s + parts.captured(3)));
        if (verb == u"has-a-camera")
            return plugIn(who, parts.captured(3));
        if (verb == u"carries")
            return carry(who, parts.captured(3), traveller(parts.captured(6)));
        return ask(who, parts);
    }

    Traveller &traveller(const QString &name)
    {
        auto found = m_travellers.find(name);
        if (found == m_travellers.end()) {
            found = m_travellers
                        .emplace(name, Traveller(name, QDir(m_out.filePath(u"homes/"_s + name))))
                        .first;
            if (m_watchSockets)
                found->second.watchSockets();
        }
        return found->second;
    }

    /// A camera that looks at a made-up head.
    static bool plugIn(const Traveller &who, const QString &name)
    {
        const auto head = who.home().filePath(u".seen.jpg"_s);
        QFile cameras(who.home().filePath(u".cameras"_s));
        const auto source = u"filesrc location=\"%1\" ! jpegdec ! imagefreeze is-live=true"_s;
        // Dots as fine as a camera sees them, or it would call the picture blurred.
        return writeDemoPhoto(head, .55) && cameras.open(QIODevice::WriteOnly) &&
               cameras.write((name + u'|' + source.arg(head) + u'\n').toUtf8()) > 0;
    }

    bool ask(Traveller &who, const Line &parts)
    {
        QJsonObject wish{{u"verb"_s, parts.captured(2)},
                         {u"what"_s, parts.captured(3)},
                         {u"nth"_s, std::max(0, parts.captured(4).toInt() - 1)},
                         {u"fraction"_s, parts.captured(5).toDouble()}};
        if (parts.captured(2) == u"shows")
            wish.insert(
                u"file"_s,
                m_out.filePath(
                    u"%1-%2.png"_s.arg(++m_picture, 2, 10, QChar(u'0')).arg(parts.captured(3))));
        const auto reply = who.ask(wish);
        if (reply.value(u"done").toBool())
            return true;
        QStringList words;
        for (const auto &word : reply.value(u"read").toArray())
            words.append(word.toString());
        say(u"  on the screen: "_s + words.join(u" | "_s));
        return report(who);
    }

    /// Always false, for whoever says it last.
    bool report(const Traveller &who)
    {
        say(u"  the app said: "_s + QString::fromUtf8(who.log()));
        return false;
    }

    /// Moves the newest file that fits `pattern` from the giver's Downloads to the taker's, as a
    /// message or a memory stick would.
    bool carry(const Traveller &giver, const QString &pattern, const Traveller &taker)
    {
        const QDir from(giver.home().filePath(u"Downloads"_s));
        const auto files = from.entryList({pattern}, QDir::Files, QDir::Time);
        if (files.isEmpty()) {
            say(u"  no file fits"_s);
            return false;
        }
        const auto target = taker.home().filePath(u"Downloads/"_s + files.first());
        return QFile::rename(from.filePath(files.first()), target);
    }

    /// Nothing that was typed, and no word about what this is, may have reached standard error.
    bool keptQuiet()
    {
        for (auto &[name, who] : m_travellers) {
            const auto log = who.log().toLower();
            for (const auto &word : {"canary", "hair", "secret-key"})
                if (log.contains(word)) {
                    say(u"the log of "_s + name + u" holds a private word"_s);
                    return false;
                }
        }
        return true;
    }

    /// Without a mailbox, no app opens a socket that could reach another machine.
    bool stayedHome()
    {
        for (const auto &[name, who] : m_travellers) {
            const auto sockets = who.openedSockets();
            if (sockets.isEmpty())
                continue;
            say(u"the app of "_s + name + u" opened sockets:\n"_s + sockets.join(u'\n'));
            return false;
        }
        if (m_watchSockets)
            say(u"Nobody opened a socket to another machine."_s);
        return true;
    }

    QString m_tourist;
    QDir m_out;
    bool m_watchSockets;
    QFile m_log;
    std::map<QString, Traveller> m_travellers;
    int m_picture = 0;
};

QStringList linesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readAll()).split(u'\n');
}

} // namespace

int main(int argc, char *argv[])
{
    const QGuiApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions(
        {{u"out"_s, u"Where the pictures and the log go."_s, u"folder"_s, u"out/tour"_s},
         {u"script"_s, u"What to play."_s, u"file"_s,
          QStringLiteral(STIPPLE_SOURCE_DIR "/tests/e2e/tour.txt")}});
    parser.addOption({u"watch-sockets"_s, u"Fail when an app opens a socket (needs strace)."_s});
    parser.process(app);

    const QDir out(parser.value(u"out"_s));
    QDir(out.filePath(u"homes"_s)).removeRecursively();
    if (!out.mkpath(u"."_s))
        return 1;
    const auto tourist = QCoreApplication::applicationDirPath() + u"/stipple_tourist"_s;
    Tour tour(tourist, QDir(out.absolutePath()), parser.isSet(u"watch-sockets"_s));
    const bool done = tour.play(linesOf(parser.value(u"script"_s)));
    std::printf("%s\nPictures and log: %s\n", done ? "The tour is complete." : "The tour FAILED.",
                qPrintable(out.absolutePath()));
    return done ? 0 : 1;
}
