// SPDX-License-Identifier: MIT
// The times of a file: macOS has them, but not by the names of the standard.
#pragma once

#include <sys/stat.h>

#if defined(__APPLE__) && !defined(st_mtim)
#define st_atim st_atimespec
#define st_mtim st_mtimespec
#define st_ctim st_ctimespec
#endif
