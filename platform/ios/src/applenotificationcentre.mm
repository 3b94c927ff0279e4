// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#import <Foundation/Foundation.h>
#import <UIKit/UIKit.h>
#import <UserNotifications/UserNotifications.h>

#include "platform/ios/src/applenotificationcentre.h"

namespace {

NSString *const category = @"reminder";
NSString *const printKey = @"print";

NSString *text(const std::string &utf8)
{
    return [NSString stringWithUTF8String:utf8.c_str()];
}

std::string utf8(NSString *text)
{
    return text ? std::string(text.UTF8String) : std::string();
}

NSArray<NSString *> *list(const std::vector<std::string> &ids)
{
    NSMutableArray<NSString *> *all = [NSMutableArray array];
    for (const auto &id : ids)
        [all addObject:text(id)];
    return all;
}

UNUserNotificationCenter *centre()
{
    return [UNUserNotificationCenter currentNotificationCenter];
}

NSString *words(const stipple::ios::Request &request, const std::string &which)
{
    if (which.empty())
        return @"";
    return request.isKey
        ? [NSString localizedUserNotificationStringForKey:text(which) arguments:nil]
        : text(which);
}

UNNotificationContent *content(const stipple::ios::Request &request)
{
    UNMutableNotificationContent *content = [[UNMutableNotificationContent alloc] init];
    content.title = words(request, request.title);
    content.body = words(request, request.body);
    content.sound = [UNNotificationSound defaultSound];
    content.badge = [NSNumber numberWithInt:request.badge];
    content.categoryIdentifier = category;
    content.userInfo = [NSDictionary dictionaryWithObject:text(request.print) forKey:printKey];
    return content;
}

UNNotificationTrigger *trigger(const stipple::ios::Request &request)
{
    NSDateComponents *when = [[NSDateComponents alloc] init];
    when.calendar =
        [[NSCalendar alloc] initWithCalendarIdentifier:NSCalendarIdentifierGregorian];
    if (!request.zone.empty())
        when.timeZone = [NSTimeZone timeZoneWithName:text(request.zone)];
    when.year = request.year;
    when.month = request.month;
    when.day = request.day;
    when.hour = request.hour;
    when.minute = request.minute;
    return [UNCalendarNotificationTrigger triggerWithDateMatchingComponents:when repeats:NO];
}

stipple::ios::Permission permission(UNAuthorizationStatus status)
{
    switch (status) {
    case UNAuthorizationStatusNotDetermined:
        return stipple::ios::Permission::NotAsked;
    case UNAuthorizationStatusDenied:
        return stipple::ios::Permission::Refused;
    default:
        return stipple::ios::Permission::Granted;
    }
}

stipple::ios::Pending pending(UNNotificationRequest *request)
{
    stipple::ios::Pending found;
    found.id = utf8(request.identifier);
    found.print = utf8([request.content.userInfo objectForKey:printKey]);
    if ([request.trigger isKindOfClass:[UNCalendarNotificationTrigger class]]) {
        NSDate *next = [(UNCalendarNotificationTrigger *)request.trigger nextTriggerDate];
        if (next)
            found.next = static_cast<std::int64_t>(next.timeIntervalSince1970);
    }
    return found;
}

} // namespace

@interface StippleNotificationDelegate : NSObject <UNUserNotificationCenterDelegate> {
@public
    std::function<void(std::string)> tapped;
}
@end

@implementation StippleNotificationDelegate

- (void)userNotificationCenter:(UNUserNotificationCenter *)center
       willPresentNotification:(UNNotification *)notification
         withCompletionHandler:(void (^)(UNNotificationPresentationOptions options))completionHandler
{
    completionHandler(UNNotificationPresentationOptionBanner | UNNotificationPresentationOptionList);
}

- (void)userNotificationCenter:(UNUserNotificationCenter *)center
    didReceiveNotificationResponse:(UNNotificationResponse *)response
             withCompletionHandler:(void (^)(void))completionHandler
{
    if (tapped)
        tapped(utf8(response.notification.request.identifier));
    completionHandler();
}

@end

namespace stipple::ios {

struct AppleNotificationCentre::Delegate
{
    StippleNotificationDelegate *object = [[StippleNotificationDelegate alloc] init];
};

AppleNotificationCentre::AppleNotificationCentre()
    : m_delegate(std::make_unique<Delegate>())
{
    centre().delegate = m_delegate->object;
    // What a locked phone shows in place of the words, where previews are hidden.
    NSString *neutral = [NSString localizedUserNotificationStringForKey:@"reminder.title"
                                                              arguments:nil];
    UNNotificationCategory *reminder =
        [UNNotificationCategory categoryWithIdentifier:category
                                               actions:@[]
                                     intentIdentifiers:@[]
                         hiddenPreviewsBodyPlaceholder:neutral
                                               options:UNNotificationCategoryOptionNone];
    [centre() setNotificationCategories:[NSSet setWithObject:reminder]];
}

AppleNotificationCentre::~AppleNotificationCentre()
{
    centre().delegate = nil;
}

void AppleNotificationCentre::read(std::function<void(State)> answer)
{
    [centre() getNotificationSettingsWithCompletionHandler:^(UNNotificationSettings *settings) {
        const auto allowed = permission(settings.authorizationStatus);
        [centre() getPendingNotificationRequestsWithCompletionHandler:^(
                      NSArray<UNNotificationRequest *> *requests) {
            std::vector<Pending> coming;
            for (UNNotificationRequest *request in requests)
                coming.push_back(pending(request));
            [centre() getDeliveredNotificationsWithCompletionHandler:^(
                          NSArray<UNNotification *> *notifications) {
                State state;
                state.permission = allowed;
                state.pending = coming;
                for (UNNotification *notification in notifications)
                    state.delivered.push_back(utf8(notification.request.identifier));
                answer(state);
            }];
        }];
    }];
}

void AppleNotificationCentre::follow(const Orders &orders, std::function<void()> done)
{
    [centre() removePendingNotificationRequestsWithIdentifiers:list(orders.forget)];
    [centre() removeDeliveredNotificationsWithIdentifiers:list(orders.withdraw)];
    dispatch_group_t added = dispatch_group_create();
    for (const auto &request : orders.add) {
        dispatch_group_enter(added);
        UNNotificationRequest *made =
            [UNNotificationRequest requestWithIdentifier:text(request.id)
                                                 content:content(request)
                                                 trigger:trigger(request)];
        // Whether it was taken is read back afterwards.
        [centre() addNotificationRequest:made
                   withCompletionHandler:^(NSError *) {
                       dispatch_group_leave(added);
                   }];
    }
    dispatch_group_notify(added, dispatch_get_main_queue(), ^{
        done();
    });
}

void AppleNotificationCentre::ask(std::function<void()> done)
{
    const UNAuthorizationOptions options = UNAuthorizationOptionAlert
        | UNAuthorizationOptionSound | UNAuthorizationOptionBadge;
    [centre() requestAuthorizationWithOptions:options
                            completionHandler:^(BOOL, NSError *) {
                                done();
                            }];
}

void AppleNotificationCentre::openSettings()
{
    NSURL *page = [NSURL URLWithString:UIApplicationOpenNotificationSettingsURLString];
    [[UIApplication sharedApplication] openURL:page
                                       options:[NSDictionary dictionary]
                             completionHandler:nil];
}

void AppleNotificationCentre::listen(std::function<void(std::string)> tapped)
{
    m_delegate->object->tapped = std::move(tapped);
}

} // namespace stipple::ios
