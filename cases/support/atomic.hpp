// SPDX-License-Identifier: MIT
// A value that threads share, as std::atomic is one. The C++ library's <atomic> has much more: it takes 0.5 s to compile, and all
// the rest of a case takes 0.08 s. A thousand cases would include it.
#pragma once

namespace ipcts {

// Sequentially consistent, as std::atomic is where nothing else is asked for.
template <class T>
class Atomic {
public:
    constexpr Atomic(T value = T{}) : value_(value) {}
    Atomic(const Atomic&) = delete;
    Atomic& operator=(const Atomic&) = delete;
    T load() const { return __atomic_load_n(&value_, __ATOMIC_SEQ_CST); }
    T exchange(T value) { return __atomic_exchange_n(&value_, value, __ATOMIC_SEQ_CST); }
    operator T() const { return load(); }
    T operator=(T value) {
        __atomic_store_n(&value_, value, __ATOMIC_SEQ_CST);
        return value;
    }
    T operator+=(T more) { return __atomic_add_fetch(&value_, more, __ATOMIC_SEQ_CST); }
    T operator--() { return *this += -1; }
    T operator++() { return *this += 1; }
    T operator++(int) { return (*this += 1) - 1; }
private:
    T value_;
};

}  // namespace ipcts
