"""PSNR and SSIM by scikit-image, the 3x3 median by SciPy, on images made here. Writes image_quality.json."""
import json
import pathlib

import numpy as np
from scipy.ndimage import gaussian_filter, median_filter
from skimage.metrics import peak_signal_noise_ratio, structural_similarity

random = np.random.default_rng(12)


def pair(height, width, channels):
    original = gaussian_filter(random.random((height, width, channels)), (2, 2, 0))
    original = (original - original.min()) / (original.max() - original.min())
    image = np.clip(original + 0.15 * random.standard_normal(original.shape), 0, 1)
    # What the test reads are single-precision numbers, so the comparison begins from those.
    return image.astype(np.float32).astype(np.float64), original.astype(np.float32).astype(np.float64)


def case(height, width, channels):
    image, original = pair(height, width, channels)
    uniform = dict(data_range=1, channel_axis=2)
    normal = dict(uniform, gaussian_weights=True, sigma=1.5, use_sample_covariance=False)
    return {
        "shape": [1, height, width, channels],
        "image": image.ravel().tolist(),
        "original": original.ravel().tolist(),
        "psnr": peak_signal_noise_ratio(original, image, data_range=1),
        "ssim": structural_similarity(image, original, **uniform),
        "ssim5": structural_similarity(image, original, win_size=5, **uniform),
        "gaussian": structural_similarity(image, original, **normal),
        "median": np.stack(
            [median_filter(image[:, :, c], size=3, mode="nearest") for c in range(channels)], axis=2
        ).ravel().tolist(),
        "reflected": np.stack(
            [median_filter(image[:, :, c], size=3, mode="reflect") for c in range(channels)], axis=2
        ).ravel().tolist(),
    }


cases = [case(28, 28, 1), case(19, 12, 3), case(11, 11, 1)]
path = pathlib.Path(__file__).with_name("image_quality.json")
path.write_text(json.dumps(cases))
