// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
//
// Our own declarations of as much of iOS as src/*.mm uses, for reading it without Xcode.
#pragma once

#import <Foundation/Foundation.h>

extern NSString *const UIApplicationOpenNotificationSettingsURLString;

@interface UIApplication : NSObject
@property(class, readonly) UIApplication *sharedApplication;
- (void)openURL:(NSURL *)url
              options:(NSDictionary<NSString *, id> *)options
    completionHandler:(void (^)(BOOL success))completion;
@end
