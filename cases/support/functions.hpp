// SPDX-License-Identifier: MIT
// The standard lets a system define a function as a macro, too, and then `::name` is no name. Without the macro it is the function.
// This comes after the headers that define them.

#undef sigaddset
#undef sigdelset
#undef sigemptyset
#undef sigfillset
#undef sigismember
