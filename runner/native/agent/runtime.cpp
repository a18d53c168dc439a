// SPDX-License-Identifier: MIT
// The little of the C++ library that the program uses: for a build that has only its headers (musl-gcc), or needs none on the
// target.
#include <cstddef>
#include <cstdlib>
#include <new>

#include <sched.h>

void* operator new(std::size_t size) {
    void* memory = std::malloc(size ? size : 1);
    if (!memory) std::abort();
    return memory;
}
void operator delete(void* memory) noexcept { std::free(memory); }
void operator delete(void* memory, std::size_t) noexcept { std::free(memory); }

#if defined(_LIBCPP_VERSION)
void std::__libcpp_verbose_abort(const char*, ...) noexcept { std::abort(); }
#else
namespace std {
[[noreturn]] void __throw_length_error(const char*);
[[noreturn]] void __throw_bad_alloc();
void __throw_length_error(const char*) { std::abort(); }
void __throw_bad_alloc() { std::abort(); }
}  // namespace std
#endif

// Around the first use of a static variable in a function: the first byte says that it has its value, the second one that a thread
// is about to give it.
extern "C" {
int __cxa_guard_acquire(unsigned char* guard);
void __cxa_guard_release(unsigned char* guard);

int __cxa_guard_acquire(unsigned char* guard) {
    for (;;) {
        if (__atomic_load_n(&guard[0], __ATOMIC_ACQUIRE)) return 0;
        if (__atomic_exchange_n(&guard[1], static_cast<unsigned char>(1), __ATOMIC_ACQ_REL) == 0) break;
        ::sched_yield();
    }
    if (!__atomic_load_n(&guard[0], __ATOMIC_ACQUIRE)) return 1;
    __atomic_store_n(&guard[1], static_cast<unsigned char>(0), __ATOMIC_RELEASE);  // another thread was faster
    return 0;
}

void __cxa_guard_release(unsigned char* guard) {
    __atomic_store_n(&guard[0], static_cast<unsigned char>(1), __ATOMIC_RELEASE);
    __atomic_store_n(&guard[1], static_cast<unsigned char>(0), __ATOMIC_RELEASE);
}
}
