// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/platform/camera/testroom.h"

#include <QDir>
#include <QSaveFile>

namespace stipple {

using namespace Qt::StringLiterals;

namespace {

QTemporaryDir &folder()
{
    static QTemporaryDir made;
    return made;
}

} // namespace

void TestRoom::prepare()
{
    const auto at = [](const QString &name) { return folder().filePath(name).toUtf8(); };
    qputenv("STIPPLE_TEST_CAMERAS", at(u"cameras"_s));
    qputenv("GST_PLUGIN_PATH", STIPPLE_TEST_CAMERAS_FOLDER);
    qputenv("GST_REGISTRY", at(u"registry"_s));
    // Anything that a camera wrote somewhere would be found here.
    for (const auto &name : {u"home"_s, u"tmp"_s})
        QDir(folder().path()).mkpath(name);
    qputenv("HOME", at(u"home"_s));
    qputenv("TMPDIR", at(u"tmp"_s));
}

TestRoom::~TestRoom()
{
    m_cameras.clear();
    write();
}

void TestRoom::plug(const QString &name, const QString &source)
{
    m_cameras.append({name, source});
    write();
}

void TestRoom::unplug(const QString &name, const QString &source)
{
    m_cameras.removeIf([&](const auto &camera) {
        return camera.first == name && (source.isEmpty() || camera.second == source);
    });
    write();
}

void TestRoom::write() const
{
    QSaveFile file(folder().filePath(u"cameras"_s));
    if (!file.open(QIODevice::WriteOnly))
        return;
    for (const auto &[name, source] : m_cameras)
        file.write((name + u'|' + source + u'\n').toUtf8());
    file.commit();
}

QStringList TestRoom::leftovers() const
{
    QStringList files;
    for (const auto &name : {u"home"_s, u"tmp"_s})
        files += QDir(folder().filePath(name)).entryList(QDir::Files | QDir::NoDotAndDotDot);
    return files;
}

CaptureKit *TestRoom::kit()
{
    return qobject_cast<CaptureKit *>(m_loader.instance());
}

} // namespace stipple
