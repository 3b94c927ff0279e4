// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0

// Cameras for tests: a GStreamer device provider, so that Qt Multimedia finds and opens them as it
// does real ones. Each line of the file named by $STIPPLE_TEST_CAMERAS is one camera,
// "Name|source", where the source is what gst-launch would be given. Lines that come and go plug
// and unplug.

#include <gst/gst.h>

#include <chrono>
#include <condition_variable>
#include <map>
#include <mutex>
#include <string>
#include <thread>

namespace {

/// As a phone held upright.
constexpr auto caps = "video/x-raw,format=YUY2,width=960,height=1280,framerate=15/1";

/// A line of the file: what the camera is called, and what it sees.
struct Line
{
    std::string name;
    std::string source;
};

std::map<std::string, Line> readLines()
{
    std::map<std::string, Line> lines;
    gchar *text = nullptr;
    const gchar *file = g_getenv("STIPPLE_TEST_CAMERAS");
    if (file == nullptr || !g_file_get_contents(file, &text, nullptr, nullptr))
        return lines;
    gchar **rows = g_strsplit(text, "\n", -1);
    for (gchar **row = rows; *row != nullptr; ++row) {
        const std::string whole(*row);
        const auto bar = whole.find('|');
        if (bar != std::string::npos)
            lines.emplace(whole, Line{whole.substr(0, bar), whole.substr(bar + 1)});
    }
    g_strfreev(rows);
    g_free(text);
    return lines;
}

} // namespace

// ---- a camera -------------------------------------------------------------------------------

struct TestCamera
{
    GstDevice parent;
    std::string *source;
};
struct TestCameraClass
{
    GstDeviceClass parent;
};
G_DEFINE_TYPE(TestCamera, test_camera, GST_TYPE_DEVICE)

static GstElement *test_camera_open(GstDevice *device, const gchar *name)
{
    const auto &source = *reinterpret_cast<TestCamera *>(device)->source;
    const auto bin = source + " ! videoconvert ! videoscale ! videorate ! " + caps +
                     " ! identity sync=true"; // a bin may not end in a filter of caps
    GError *error = nullptr;
    GstElement *element = gst_parse_bin_from_description(bin.c_str(), TRUE, &error);
    if (element == nullptr) {
        g_printerr("test camera: %s\n", error->message);
        g_clear_error(&error);
    } else if (name != nullptr) {
        gst_object_set_name(GST_OBJECT(element), name);
    }
    return element;
}

static void test_camera_finalize(GObject *object)
{
    delete reinterpret_cast<TestCamera *>(object)->source;
    G_OBJECT_CLASS(test_camera_parent_class)->finalize(object);
}

static void test_camera_class_init(TestCameraClass *type)
{
    GST_DEVICE_CLASS(type)->create_element = test_camera_open;
    G_OBJECT_CLASS(type)->finalize = test_camera_finalize;
}

static void test_camera_init(TestCamera *) {}

static GstDevice *newCamera(const Line &line)
{
    GstCaps *format = gst_caps_from_string(caps);
    gpointer made = g_object_new(test_camera_get_type(), "display-name", line.name.c_str(), "caps",
                                 format, "device-class", "Video/Source", nullptr);
    gst_caps_unref(format);
    static_cast<TestCamera *>(made)->source = new std::string(line.source);
    return GST_DEVICE(made);
}

// ---- who tells of cameras -------------------------------------------------------------------

/// Looks at the file again and again while somebody listens.
struct Watch
{
    std::mutex mutex;
    std::condition_variable ends;
    bool isOver = false;
    std::thread thread;
    std::map<std::string, GstDevice *> devices;
};

struct TestProvider
{
    GstDeviceProvider parent;
    Watch *watch;
};
struct TestProviderClass
{
    GstDeviceProviderClass parent;
};
G_DEFINE_TYPE(TestProvider, test_provider, GST_TYPE_DEVICE_PROVIDER)

static void compare(GstDeviceProvider *provider, Watch &watch)
{
    const auto lines = readLines();
    for (auto device = watch.devices.begin(); device != watch.devices.end();) {
        if (lines.count(device->first) != 0) {
            ++device;
            continue;
        }
        gst_device_provider_device_remove(provider, device->second);
        gst_object_unref(device->second);
        device = watch.devices.erase(device);
    }
    for (const auto &[key, line] : lines) {
        if (watch.devices.count(key) != 0)
            continue;
        auto *device = GST_DEVICE(gst_object_ref_sink(newCamera(line)));
        watch.devices.emplace(key, device);
        gst_device_provider_device_add(provider, GST_DEVICE(gst_object_ref(device)));
    }
}

static GList *test_provider_probe(GstDeviceProvider *)
{
    GList *list = nullptr;
    for (const auto &[key, line] : readLines())
        list = g_list_append(list, gst_object_ref_sink(newCamera(line)));
    return list;
}

static gboolean test_provider_start(GstDeviceProvider *provider)
{
    auto *watch = new Watch;
    reinterpret_cast<TestProvider *>(provider)->watch = watch;
    compare(provider, *watch);
    watch->thread = std::thread([provider, watch] {
        std::unique_lock lock(watch->mutex);
        while (!watch->ends.wait_for(lock, std::chrono::milliseconds(100),
                                     [watch] { return watch->isOver; }))
            compare(provider, *watch);
    });
    return TRUE;
}

static void test_provider_stop(GstDeviceProvider *provider)
{
    auto *watch = reinterpret_cast<TestProvider *>(provider)->watch;
    {
        const std::lock_guard lock(watch->mutex);
        watch->isOver = true;
    }
    watch->ends.notify_all();
    watch->thread.join();
    for (const auto &[key, device] : watch->devices)
        gst_object_unref(device);
    delete watch;
}

static void test_provider_class_init(TestProviderClass *type)
{
    auto *provider = GST_DEVICE_PROVIDER_CLASS(type);
    provider->probe = test_provider_probe;
    provider->start = test_provider_start;
    provider->stop = test_provider_stop;
    gst_device_provider_class_set_static_metadata(provider, "Test cameras", "Source/Video",
                                                  "Cameras that a file describes", "Stipple");
}

static void test_provider_init(TestProvider *) {}

// ---- the plugin -----------------------------------------------------------------------------

static gboolean registerProvider(GstPlugin *plugin)
{
    return gst_device_provider_register(plugin, "stippletestcameras", GST_RANK_PRIMARY,
                                        test_provider_get_type());
}

#define PACKAGE "stipple"
// The licence is one of the names GStreamer knows; this file's own stands in its first lines.
GST_PLUGIN_DEFINE(GST_VERSION_MAJOR, GST_VERSION_MINOR, stippletestcameras, "Cameras for tests",
                  registerProvider, "1.0", "Apache 2.0", "stipple", "https://stipple.invalid")
