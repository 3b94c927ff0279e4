// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#import <Foundation/Foundation.h>

#include "platform/ios/src/backup.h"

namespace stipple::ios {

bool excludeFromBackup(const std::string &path)
{
    NSURL *place = [NSURL fileURLWithPath:[NSString stringWithUTF8String:path.c_str()]];
    return [place setResourceValue:[NSNumber numberWithBool:YES]
                            forKey:NSURLIsExcludedFromBackupKey
                             error:nil];
}

} // namespace stipple::ios
