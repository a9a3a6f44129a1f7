# Redraw with: gnuplot map-scenes.gp
reset
set encoding utf8
set terminal pngcairo size 1200,1000 noenhanced background '#ffffff' font 'DejaVu Sans,18.75'
set output 'map-scenes.png'
set style textbox opaque noborder fillcolor rgb '#ffffff' margins 0.4,0.2
unset key
unset colorbox
set multiplot
set lmargin at screen 0.0475
set rmargin at screen 0.98
set tmargin at screen 0.98
set bmargin at screen 0.058
set border 3 linecolor rgb '#9a9a9a' linewidth 1.5
unset logscale
set xrange [-56.7814:54.7427]
unset xtics
set yrange [-59.0005:60.2256]
unset ytics
unset grid
set label 't-SNE 1' at screen 0.51375,0.033 center font 'DejaVu Sans,18.75' textcolor rgb '#222222' front
set label 't-SNE 2' at screen 0.02875,0.519 center font 'DejaVu Sans,18.75' textcolor rgb '#222222' front rotate by 90
plot 'map-scenes.rgb' binary array=(32,32) skip=0 dx=0.112122 dy=0.145477 center=(-20.5872,-37.6593) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=3072 dx=0.112122 dy=0.145477 center=(-25.0697,7.64505) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=6144 dx=0.112122 dy=0.145477 center=(-22.6139,34.5672) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=9216 dx=0.112122 dy=0.145477 center=(38.918,12.9701) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=12288 dx=0.112122 dy=0.145477 center=(3.4456,45.7851) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=15360 dx=0.112122 dy=0.145477 center=(48.0515,-7.86748) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=18432 dx=0.112122 dy=0.145477 center=(-21.8657,28.1712) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=21504 dx=0.112122 dy=0.145477 center=(-1.6615,13.4842) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=24576 dx=0.112122 dy=0.145477 center=(-3.33664,-33.5504) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=27648 dx=0.112122 dy=0.145477 center=(-2.12125,2.63859) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=30720 dx=0.112122 dy=0.145477 center=(2.79927,-36.9633) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=33792 dx=0.112122 dy=0.145477 center=(28.9552,-32.7794) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=36864 dx=0.112122 dy=0.145477 center=(41.9113,1.52266) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=39936 dx=0.112122 dy=0.145477 center=(-23.96,16.0044) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=43008 dx=0.112122 dy=0.145477 center=(10.1327,28.7879) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=46080 dx=0.112122 dy=0.145477 center=(11.8808,45.7623) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=49152 dx=0.112122 dy=0.145477 center=(4.2403,-7.5449) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=52224 dx=0.112122 dy=0.145477 center=(10.1364,16.5912) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=55296 dx=0.112122 dy=0.145477 center=(21.9669,-18.109) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=58368 dx=0.112122 dy=0.145477 center=(-8.03387,-20.2017) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=61440 dx=0.112122 dy=0.145477 center=(7.11636,-42.3774) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=64512 dx=0.112122 dy=0.145477 center=(18.5792,12.2964) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=67584 dx=0.112122 dy=0.145477 center=(-31.5205,13.6004) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=70656 dx=0.112122 dy=0.145477 center=(-4.84078,-28.0655) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=73728 dx=0.112122 dy=0.145477 center=(-29.4421,18.198) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=76800 dx=0.112122 dy=0.145477 center=(38.9408,-19.2237) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=79872 dx=0.112122 dy=0.145477 center=(28.9556,3.41108) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=82944 dx=0.112122 dy=0.145477 center=(26.1264,8.56786) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=86016 dx=0.112122 dy=0.145477 center=(-12.312,-43.5494) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=89088 dx=0.112122 dy=0.145477 center=(21.1961,26.4411) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=92160 dx=0.112122 dy=0.145477 center=(-6.58242,15.1603) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=95232 dx=0.112122 dy=0.145477 center=(11.6406,-43.5942) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=98304 dx=0.112122 dy=0.145477 center=(3.13975,16.5791) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=101376 dx=0.112122 dy=0.145477 center=(-21.5423,-18.7253) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=104448 dx=0.112122 dy=0.145477 center=(-2.7531,19.2585) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=107520 dx=0.112122 dy=0.145477 center=(8.74621,-34.4077) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=110592 dx=0.112122 dy=0.145477 center=(-27.608,-4.6679) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=113664 dx=0.112122 dy=0.145477 center=(0.727839,27.5427) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=116736 dx=0.112122 dy=0.145477 center=(-23.0109,-7.51584) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=119808 dx=0.112122 dy=0.145477 center=(39.4495,-9.65926) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=122880 dx=0.112122 dy=0.145477 center=(-5.57908,-10.5001) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=125952 dx=0.112122 dy=0.145477 center=(5.83601,-25.5932) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=129024 dx=0.112122 dy=0.145477 center=(30.1002,-37.3672) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=132096 dx=0.112122 dy=0.145477 center=(30.9747,-23.7827) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=135168 dx=0.112122 dy=0.145477 center=(-16.3722,27.3665) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=138240 dx=0.112122 dy=0.145477 center=(-2.12768,-3.1864) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=141312 dx=0.112122 dy=0.145477 center=(3.43755,-43.1237) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=144384 dx=0.112122 dy=0.145477 center=(-23.3135,-43.2929) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=147456 dx=0.112122 dy=0.145477 center=(7.74774,-16.7656) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=150528 dx=0.112122 dy=0.145477 center=(-4.81655,-15.8858) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=153600 dx=0.112122 dy=0.145477 center=(-12.134,-12.4042) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=156672 dx=0.112122 dy=0.145477 center=(18.3053,33.9183) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=159744 dx=0.112122 dy=0.145477 center=(6.37773,4.18805) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=162816 dx=0.112122 dy=0.145477 center=(31.0971,-15.6524) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=165888 dx=0.112122 dy=0.145477 center=(-24.2102,-47.0379) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=168960 dx=0.112122 dy=0.145477 center=(-2.7986,43.2947) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=172032 dx=0.112122 dy=0.145477 center=(-19.1385,22.5003) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=175104 dx=0.112122 dy=0.145477 center=(-28.7835,-32.7005) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=178176 dx=0.112122 dy=0.145477 center=(-24.0102,-24.9461) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=181248 dx=0.112122 dy=0.145477 center=(-49.5199,15.4835) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=184320 dx=0.112122 dy=0.145477 center=(-0.103499,-51.4624) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=187392 dx=0.112122 dy=0.145477 center=(12.5642,22.7566) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=190464 dx=0.112122 dy=0.145477 center=(18.0524,23.996) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=193536 dx=0.112122 dy=0.145477 center=(24.9576,-33.2708) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=196608 dx=0.112122 dy=0.145477 center=(11.2526,-16.2736) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=199680 dx=0.112122 dy=0.145477 center=(23.764,-24.4359) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=202752 dx=0.112122 dy=0.145477 center=(20.1319,-13.1296) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=205824 dx=0.112122 dy=0.145477 center=(32.3184,14.4521) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=208896 dx=0.112122 dy=0.145477 center=(-36.2104,-24.9207) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=211968 dx=0.112122 dy=0.145477 center=(28.9159,19.7895) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=215040 dx=0.112122 dy=0.145477 center=(-14.803,-0.0476408) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=218112 dx=0.112122 dy=0.145477 center=(-16.8988,13.3099) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=221184 dx=0.112122 dy=0.145477 center=(-14.4968,23.1061) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=224256 dx=0.112122 dy=0.145477 center=(27.2756,-12.2083) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=227328 dx=0.112122 dy=0.145477 center=(-38.5459,18.856) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=230400 dx=0.112122 dy=0.145477 center=(-3.09501,8.52815) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=233472 dx=0.112122 dy=0.145477 center=(16.6963,18.5549) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=236544 dx=0.112122 dy=0.145477 center=(-2.62986,-23.9783) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=239616 dx=0.112122 dy=0.145477 center=(-14.0456,-17.5027) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=242688 dx=0.112122 dy=0.145477 center=(-9.21211,-2.72976) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=245760 dx=0.112122 dy=0.145477 center=(-36.2158,4.08767) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=248832 dx=0.112122 dy=0.145477 center=(14.5019,-2.82127) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=251904 dx=0.112122 dy=0.145477 center=(22.0197,9.08222) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=254976 dx=0.112122 dy=0.145477 center=(7.03827,16.7593) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=258048 dx=0.112122 dy=0.145477 center=(29.3269,7.15138) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=261120 dx=0.112122 dy=0.145477 center=(0.164716,32.3716) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=264192 dx=0.112122 dy=0.145477 center=(-10.0035,-24.1871) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=267264 dx=0.112122 dy=0.145477 center=(-37.5216,9.28312) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=270336 dx=0.112122 dy=0.145477 center=(-15.1237,-6.58041) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=273408 dx=0.112122 dy=0.145477 center=(-14.0088,41.092) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=276480 dx=0.112122 dy=0.145477 center=(11.6826,-23.2736) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=279552 dx=0.112122 dy=0.145477 center=(-34.1777,-1.49313) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=282624 dx=0.112122 dy=0.145477 center=(25.3727,4.15478) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=285696 dx=0.112122 dy=0.145477 center=(15.9864,-14.1579) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=288768 dx=0.112122 dy=0.145477 center=(-11.1649,-8.48784) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=291840 dx=0.112122 dy=0.145477 center=(-1.75197,-39.8924) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=294912 dx=0.112122 dy=0.145477 center=(14.9444,2.8836) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=297984 dx=0.112122 dy=0.145477 center=(1.78129,-24.1597) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=301056 dx=0.112122 dy=0.145477 center=(-49.5999,0.219426) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=304128 dx=0.112122 dy=0.145477 center=(7.51527,34.233) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=307200 dx=0.112122 dy=0.145477 center=(-34.0339,18.7133) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=310272 dx=0.112122 dy=0.145477 center=(-19.6946,-14.7057) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=313344 dx=0.112122 dy=0.145477 center=(-22.67,21.8014) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=316416 dx=0.112122 dy=0.145477 center=(-16.0197,-30.3592) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=319488 dx=0.112122 dy=0.145477 center=(-13.9567,-35.5748) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=322560 dx=0.112122 dy=0.145477 center=(32.5176,3.05093) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=325632 dx=0.112122 dy=0.145477 center=(12.2962,10.5198) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=328704 dx=0.112122 dy=0.145477 center=(41.873,-5.28244) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=331776 dx=0.112122 dy=0.145477 center=(2.59533,40.1713) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=334848 dx=0.112122 dy=0.145477 center=(-12.6545,32.969) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=337920 dx=0.112122 dy=0.145477 center=(-1.86023,-17.9284) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=340992 dx=0.112122 dy=0.145477 center=(16.9647,-33.0352) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=344064 dx=0.112122 dy=0.145477 center=(-35.8797,-8.86597) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=347136 dx=0.112122 dy=0.145477 center=(25.199,-1.42981) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=350208 dx=0.112122 dy=0.145477 center=(-27.4254,22.4648) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=353280 dx=0.112122 dy=0.145477 center=(25.1174,-16.7569) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=356352 dx=0.112122 dy=0.145477 center=(-30.2285,-20.8961) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=359424 dx=0.112122 dy=0.145477 center=(-9.13984,-37.2168) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=362496 dx=0.112122 dy=0.145477 center=(-46.6672,-6.70376) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=365568 dx=0.112122 dy=0.145477 center=(-10.3623,38.6801) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=368640 dx=0.112122 dy=0.145477 center=(-2.22701,53.1081) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=371712 dx=0.112122 dy=0.145477 center=(15.8804,45.2484) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=374784 dx=0.112122 dy=0.145477 center=(9.52456,5.29827) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=377856 dx=0.112122 dy=0.145477 center=(27.57,41.5083) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=380928 dx=0.112122 dy=0.145477 center=(-10.9948,8.8978) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=384000 dx=0.112122 dy=0.145477 center=(-27.0032,0.468065) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=387072 dx=0.112122 dy=0.145477 center=(0.8087,3.44338) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=390144 dx=0.112122 dy=0.145477 center=(-25.7935,-15.7396) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=393216 dx=0.112122 dy=0.145477 center=(-4.11638,29.7639) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=396288 dx=0.112122 dy=0.145477 center=(-9.66353,26.149) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=399360 dx=0.112122 dy=0.145477 center=(19.5634,1.05015) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=402432 dx=0.112122 dy=0.145477 center=(6.57976,22.3369) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=405504 dx=0.112122 dy=0.145477 center=(3.24548,-1.18474) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=408576 dx=0.112122 dy=0.145477 center=(10.8658,-47.5691) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=411648 dx=0.112122 dy=0.145477 center=(-30.7784,-11.5607) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=414720 dx=0.112122 dy=0.145477 center=(12.4987,-30.0539) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=417792 dx=0.112122 dy=0.145477 center=(7.95172,38.9011) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=420864 dx=0.112122 dy=0.145477 center=(35.147,-8.93178) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=423936 dx=0.112122 dy=0.145477 center=(-21.793,-1.67826) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=427008 dx=0.112122 dy=0.145477 center=(28.1405,33.3376) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=430080 dx=0.112122 dy=0.145477 center=(20.8284,-8.95553) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=433152 dx=0.112122 dy=0.145477 center=(-15.7979,32.4654) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=436224 dx=0.112122 dy=0.145477 center=(44.3228,8.60976) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=439296 dx=0.112122 dy=0.145477 center=(11.332,38.2101) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=442368 dx=0.112122 dy=0.145477 center=(48.7682,14.2776) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=445440 dx=0.112122 dy=0.145477 center=(32.9254,-28.3259) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=448512 dx=0.112122 dy=0.145477 center=(-27.4026,-39.6303) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=451584 dx=0.112122 dy=0.145477 center=(3.30858,9.44656) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=454656 dx=0.112122 dy=0.145477 center=(15.5852,-40.3032) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=457728 dx=0.112122 dy=0.145477 center=(-0.0959487,-7.03083) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=460800 dx=0.112122 dy=0.145477 center=(21.1464,-29.152) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=463872 dx=0.112122 dy=0.145477 center=(13.5035,15.2065) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=466944 dx=0.112122 dy=0.145477 center=(36.6304,5.3719) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=470016 dx=0.112122 dy=0.145477 center=(-43.0639,10.5838) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=473088 dx=0.112122 dy=0.145477 center=(-11.6775,-29.1042) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=476160 dx=0.112122 dy=0.145477 center=(-30.7736,22.936) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=479232 dx=0.112122 dy=0.145477 center=(-1.08498,23.496) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=482304 dx=0.112122 dy=0.145477 center=(-16.6563,-40.9152) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=485376 dx=0.112122 dy=0.145477 center=(-40.9688,-5.28825) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=488448 dx=0.112122 dy=0.145477 center=(-8.45388,-44.1592) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=491520 dx=0.112122 dy=0.145477 center=(-7.69829,9.85524) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=494592 dx=0.112122 dy=0.145477 center=(-6.7718,34.5622) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=497664 dx=0.112122 dy=0.145477 center=(-9.53507,43.4954) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=500736 dx=0.112122 dy=0.145477 center=(-32.8125,30.5106) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=503808 dx=0.112122 dy=0.145477 center=(-26.6414,26.9981) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=506880 dx=0.112122 dy=0.145477 center=(16.7098,7.18209) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=509952 dx=0.112122 dy=0.145477 center=(-38.0958,-3.34339) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=513024 dx=0.112122 dy=0.145477 center=(32.6318,-2.20825) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=516096 dx=0.112122 dy=0.145477 center=(20.1668,38.4581) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=519168 dx=0.112122 dy=0.145477 center=(-36.7081,13.8444) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=522240 dx=0.112122 dy=0.145477 center=(-39.8254,1.16003) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=525312 dx=0.112122 dy=0.145477 center=(-32.7157,-7.79153) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=528384 dx=0.112122 dy=0.145477 center=(35.509,16.2742) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=531456 dx=0.112122 dy=0.145477 center=(24.33,21.3795) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=534528 dx=0.112122 dy=0.145477 center=(1.35202,-19.0518) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=537600 dx=0.112122 dy=0.145477 center=(-23.3041,-11.5134) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=540672 dx=0.112122 dy=0.145477 center=(-8.61749,-13.2758) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=543744 dx=0.112122 dy=0.145477 center=(7.22052,-6.25952) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=546816 dx=0.112122 dy=0.145477 center=(7.93924,-47.1659) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=549888 dx=0.112122 dy=0.145477 center=(34.7941,-14.2424) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=552960 dx=0.112122 dy=0.145477 center=(8.57889,47.4358) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=556032 dx=0.112122 dy=0.145477 center=(-16.7688,8.87875) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=559104 dx=0.112122 dy=0.145477 center=(27.5786,23.7685) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=562176 dx=0.112122 dy=0.145477 center=(-43.1321,-10.4446) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=565248 dx=0.112122 dy=0.145477 center=(-32.5175,5.88652) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=568320 dx=0.112122 dy=0.145477 center=(20.649,18.4316) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=571392 dx=0.112122 dy=0.145477 center=(19.7773,-2.72339) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=574464 dx=0.112122 dy=0.145477 center=(-13.9736,4.55877) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=577536 dx=0.112122 dy=0.145477 center=(21.032,-33.9473) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=580608 dx=0.112122 dy=0.145477 center=(10.9026,-9.4005) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=583680 dx=0.112122 dy=0.145477 center=(-33.3164,-20.7814) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=586752 dx=0.112122 dy=0.145477 center=(15.6047,-48.2443) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=589824 dx=0.112122 dy=0.145477 center=(-0.313286,-13.3642) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=592896 dx=0.112122 dy=0.145477 center=(35.7263,22.3627) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=595968 dx=0.112122 dy=0.145477 center=(7.67904,-1.74343) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=599040 dx=0.112122 dy=0.145477 center=(11.8337,50.8051) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=602112 dx=0.112122 dy=0.145477 center=(43.5652,-12.5002) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=605184 dx=0.112122 dy=0.145477 center=(35.6814,11.374) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=608256 dx=0.112122 dy=0.145477 center=(32.234,-32.8832) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=611328 dx=0.112122 dy=0.145477 center=(17.2108,40.1064) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=614400 dx=0.112122 dy=0.145477 center=(-17.0363,-19.5067) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=617472 dx=0.112122 dy=0.145477 center=(-18.4414,-0.34715) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=620544 dx=0.112122 dy=0.145477 center=(7.15589,27.2246) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=623616 dx=0.112122 dy=0.145477 center=(-4.73336,-43.2009) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=626688 dx=0.112122 dy=0.145477 center=(7.81529,-11.1754) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=629760 dx=0.112122 dy=0.145477 center=(-37.3386,-15.5147) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=632832 dx=0.112122 dy=0.145477 center=(-46.1518,2.8621) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=635904 dx=0.112122 dy=0.145477 center=(-11.3636,21.1488) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=638976 dx=0.112122 dy=0.145477 center=(5.476,53.0177) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=642048 dx=0.112122 dy=0.145477 center=(-17.1458,-23.7628) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=645120 dx=0.112122 dy=0.145477 center=(-10.0788,1.70129) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=648192 dx=0.112122 dy=0.145477 center=(15.8898,-7.56271) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=651264 dx=0.112122 dy=0.145477 center=(26.3756,-38.1444) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=654336 dx=0.112122 dy=0.145477 center=(13.7695,-35.8781) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=657408 dx=0.112122 dy=0.145477 center=(-7.55173,21.1254) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=660480 dx=0.112122 dy=0.145477 center=(41.7119,17.1646) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=663552 dx=0.112122 dy=0.145477 center=(26.6316,13.5358) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=666624 dx=0.112122 dy=0.145477 center=(43.1329,13.0798) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=669696 dx=0.112122 dy=0.145477 center=(-34.6508,-30.5802) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=672768 dx=0.112122 dy=0.145477 center=(-10.2463,15.5998) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=675840 dx=0.112122 dy=0.145477 center=(16.2189,-23.3377) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=678912 dx=0.112122 dy=0.145477 center=(17.5922,-28.7126) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=681984 dx=0.112122 dy=0.145477 center=(-19.8003,-9.75685) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=685056 dx=0.112122 dy=0.145477 center=(23.1632,33.1858) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=688128 dx=0.112122 dy=0.145477 center=(-13.1166,-22.8169) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=691200 dx=0.112122 dy=0.145477 center=(29.4641,-5.64448) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=694272 dx=0.112122 dy=0.145477 center=(15.9527,-18.5755) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=697344 dx=0.112122 dy=0.145477 center=(3.59568,-14.691) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=700416 dx=0.112122 dy=0.145477 center=(-41.3879,5.26185) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=703488 dx=0.112122 dy=0.145477 center=(25.8215,-28.6188) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=706560 dx=0.112122 dy=0.145477 center=(-42.1606,23.5477) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=709632 dx=0.112122 dy=0.145477 center=(25.7479,-5.2476) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=712704 dx=0.112122 dy=0.145477 center=(-22.8006,-33.1094) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=715776 dx=0.112122 dy=0.145477 center=(38.0293,-13.7004) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=718848 dx=0.112122 dy=0.145477 center=(-5.1639,-4.80869) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=721920 dx=0.112122 dy=0.145477 center=(-19.0966,3.42585) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=724992 dx=0.112122 dy=0.145477 center=(6.81272,-30.1928) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=728064 dx=0.112122 dy=0.145477 center=(-20.503,11.2691) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=731136 dx=0.112122 dy=0.145477 center=(8.20492,10.5957) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=734208 dx=0.112122 dy=0.145477 center=(-16.0478,18.9576) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=737280 dx=0.112122 dy=0.145477 center=(23.3462,39.5843) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=740352 dx=0.112122 dy=0.145477 center=(13.495,33.4765) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=743424 dx=0.112122 dy=0.145477 center=(-41.4368,17.2216) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=746496 dx=0.112122 dy=0.145477 center=(-32.0588,-15.362) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=749568 dx=0.112122 dy=0.145477 center=(24.0415,-9.72546) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=752640 dx=0.112122 dy=0.145477 center=(-12.7212,28.8861) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=755712 dx=0.112122 dy=0.145477 center=(-17.1378,-35.6544) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=758784 dx=0.112122 dy=0.145477 center=(-43.8584,-17.1931) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=761856 dx=0.112122 dy=0.145477 center=(-38.3682,-20.1927) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=764928 dx=0.112122 dy=0.145477 center=(-29.8794,1.51326) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=768000 dx=0.112122 dy=0.145477 center=(8.43046,-38.149) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=771072 dx=0.112122 dy=0.145477 center=(29.3856,-1.26281) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=774144 dx=0.112122 dy=0.145477 center=(-18.8417,33.7717) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=777216 dx=0.112122 dy=0.145477 center=(-6.82314,3.6048) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=780288 dx=0.112122 dy=0.145477 center=(-26.5749,-10.5185) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=783360 dx=0.112122 dy=0.145477 center=(10.7063,-1.47434) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=786432 dx=0.112122 dy=0.145477 center=(36.9761,-23.2207) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=789504 dx=0.112122 dy=0.145477 center=(-30.7947,-25.0418) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=792576 dx=0.112122 dy=0.145477 center=(-16.1354,-44.931) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=795648 dx=0.112122 dy=0.145477 center=(-34.6834,23.1829) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=798720 dx=0.112122 dy=0.145477 center=(1.91804,22.4818) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=801792 dx=0.112122 dy=0.145477 center=(-5.39255,25.5583) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=804864 dx=0.112122 dy=0.145477 center=(45.0695,-3.85047) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=807936 dx=0.112122 dy=0.145477 center=(-19.0278,-5.72912) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage
unset label
unset arrow
unset object
unset multiplot
unset output
