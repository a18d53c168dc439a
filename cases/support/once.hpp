// SPDX-License-Identifier: MIT
// Compiling what nearly every case calls would take a quarter of the time of each case. So the suite compiles that once, in
// once.cpp, and links all cases with it. A case that is compiled by itself needs only its headers.
// Only functions that call what every system has may be marked so: if one of them can't be linked, no case can be.
#pragma once

#if defined(IPCTS_HAS_ONCE)  // a case of the suite
#define IPCTS_ONCE extern inline __attribute__((gnu_inline))
#define IPCTS_ONCE_TEMPLATE extern template
#elif defined(IPCTS_IS_ONCE)  // once.cpp
#define IPCTS_ONCE inline __attribute__((used))
#define IPCTS_ONCE_TEMPLATE template
#else  // a program of one case, the agent
#define IPCTS_ONCE inline
#endif
