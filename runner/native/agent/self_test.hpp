// SPDX-License-Identifier: MIT
#pragma once

// The Catch2 front end; absent (null) in a build without it.
extern "C" [[gnu::weak]] int ipcts_self_test(int count, char** arguments);
