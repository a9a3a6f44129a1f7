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
set xrange [-44.6237:50.0725]
unset xtics
set yrange [-58.9721:61.8806]
unset ytics
unset grid
set label 't-SNE 1' at screen 0.51375,0.033 center font 'DejaVu Sans,18.75' textcolor rgb '#222222' front
set label 't-SNE 2' at screen 0.02875,0.519 center font 'DejaVu Sans,18.75' textcolor rgb '#222222' front rotate by 90
plot 'map-scenes.rgb' binary array=(32,32) skip=0 dx=0.0952039 dy=0.147461 center=(-22.3826,-42.5076) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=3072 dx=0.0952039 dy=0.147461 center=(20.3573,-42.3771) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=6144 dx=0.0952039 dy=0.147461 center=(4.01357,-42.1893) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=9216 dx=0.0952039 dy=0.147461 center=(-5.49765,-2.30946) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=12288 dx=0.0952039 dy=0.147461 center=(-29.5386,-4.81009) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=15360 dx=0.0952039 dy=0.147461 center=(28.3516,-7.85715) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=18432 dx=0.0952039 dy=0.147461 center=(16.1399,43.8359) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=21504 dx=0.0952039 dy=0.147461 center=(-10.0724,24.6542) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=24576 dx=0.0952039 dy=0.147461 center=(32.1534,-17.3001) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=27648 dx=0.0952039 dy=0.147461 center=(-29.8842,18.9458) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=30720 dx=0.0952039 dy=0.147461 center=(-21.2594,34.859) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=33792 dx=0.0952039 dy=0.147461 center=(-4.02706,-25.1253) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=36864 dx=0.0952039 dy=0.147461 center=(34.9932,13.0254) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=39936 dx=0.0952039 dy=0.147461 center=(14.5271,-37.5516) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=43008 dx=0.0952039 dy=0.147461 center=(-5.23259,48.5398) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=46080 dx=0.0952039 dy=0.147461 center=(23.1742,19.4425) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=49152 dx=0.0952039 dy=0.147461 center=(-27.8469,-22.0716) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=52224 dx=0.0952039 dy=0.147461 center=(-25.5426,-29.3596) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=55296 dx=0.0952039 dy=0.147461 center=(-19.0175,18.1924) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=58368 dx=0.0952039 dy=0.147461 center=(-21.4984,43.8588) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=61440 dx=0.0952039 dy=0.147461 center=(25.2607,12.3035) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=64512 dx=0.0952039 dy=0.147461 center=(40.1478,-5.24984) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=67584 dx=0.0952039 dy=0.147461 center=(-14.0795,9.85197) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=70656 dx=0.0952039 dy=0.147461 center=(27.7112,-37.9008) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=73728 dx=0.0952039 dy=0.147461 center=(-37.0554,-27.3874) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=76800 dx=0.0952039 dy=0.147461 center=(-7.32322,-18.3515) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=79872 dx=0.0952039 dy=0.147461 center=(-27.3311,33.6472) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=82944 dx=0.0952039 dy=0.147461 center=(0.595546,-12.868) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=86016 dx=0.0952039 dy=0.147461 center=(-12.5791,-40.91) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=89088 dx=0.0952039 dy=0.147461 center=(-22.085,29.5143) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=92160 dx=0.0952039 dy=0.147461 center=(12.9298,45.5582) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=95232 dx=0.0952039 dy=0.147461 center=(25.0571,-27.4786) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=98304 dx=0.0952039 dy=0.147461 center=(-17.9876,25.1887) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=101376 dx=0.0952039 dy=0.147461 center=(38.8431,15.2125) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=104448 dx=0.0952039 dy=0.147461 center=(19.4903,5.55258) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=107520 dx=0.0952039 dy=0.147461 center=(6.5338,0.557329) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=110592 dx=0.0952039 dy=0.147461 center=(-11.8839,18.58) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=113664 dx=0.0952039 dy=0.147461 center=(12.3325,-3.79721) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=116736 dx=0.0952039 dy=0.147461 center=(-33.7285,23.0428) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=119808 dx=0.0952039 dy=0.147461 center=(22.6926,26.5655) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=122880 dx=0.0952039 dy=0.147461 center=(20.2944,-28.5667) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=125952 dx=0.0952039 dy=0.147461 center=(5.35188,-34.8048) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=129024 dx=0.0952039 dy=0.147461 center=(15.89,23.8998) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=132096 dx=0.0952039 dy=0.147461 center=(-30.0602,-13.6735) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=135168 dx=0.0952039 dy=0.147461 center=(25.3282,1.30683) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=138240 dx=0.0952039 dy=0.147461 center=(12.2166,14.4605) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=141312 dx=0.0952039 dy=0.147461 center=(-22.0921,-4.5264) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=144384 dx=0.0952039 dy=0.147461 center=(2.01762,15.4484) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=147456 dx=0.0952039 dy=0.147461 center=(12.3555,38.8921) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=150528 dx=0.0952039 dy=0.147461 center=(12.3971,-44.1319) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=153600 dx=0.0952039 dy=0.147461 center=(-0.642025,-29.685) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=156672 dx=0.0952039 dy=0.147461 center=(4.13911,34.2503) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=159744 dx=0.0952039 dy=0.147461 center=(24.4843,44.2349) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=162816 dx=0.0952039 dy=0.147461 center=(-37.0816,2.02936) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=165888 dx=0.0952039 dy=0.147461 center=(-2.88606,37.3143) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=168960 dx=0.0952039 dy=0.147461 center=(-18.506,10.8976) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=172032 dx=0.0952039 dy=0.147461 center=(-21.6122,6.43256) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=175104 dx=0.0952039 dy=0.147461 center=(-14.0154,30.265) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=178176 dx=0.0952039 dy=0.147461 center=(-24.3586,-22.5436) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=181248 dx=0.0952039 dy=0.147461 center=(-6.81101,38.0916) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=184320 dx=0.0952039 dy=0.147461 center=(-13.8061,-16.5989) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=187392 dx=0.0952039 dy=0.147461 center=(-1.18752,15.1131) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=190464 dx=0.0952039 dy=0.147461 center=(10.2749,30.3362) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=193536 dx=0.0952039 dy=0.147461 center=(3.91363,-22.3366) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=196608 dx=0.0952039 dy=0.147461 center=(14.9566,-29.645) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=199680 dx=0.0952039 dy=0.147461 center=(8.87123,-8.8482) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=202752 dx=0.0952039 dy=0.147461 center=(-17.4403,-32.8239) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=205824 dx=0.0952039 dy=0.147461 center=(-10.5714,-45.6662) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=208896 dx=0.0952039 dy=0.147461 center=(5.27649,44.8806) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=211968 dx=0.0952039 dy=0.147461 center=(-0.9618,7.25461) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=215040 dx=0.0952039 dy=0.147461 center=(-13.189,41.2971) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=218112 dx=0.0952039 dy=0.147461 center=(-3.29571,-39.5033) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=221184 dx=0.0952039 dy=0.147461 center=(0.847165,-23.3923) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=224256 dx=0.0952039 dy=0.147461 center=(-19.9201,-23.0072) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=227328 dx=0.0952039 dy=0.147461 center=(-38.841,28.9982) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=230400 dx=0.0952039 dy=0.147461 center=(-1.56504,-45.8883) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=233472 dx=0.0952039 dy=0.147461 center=(-7.83915,5.68913) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=236544 dx=0.0952039 dy=0.147461 center=(26.7816,-18.9921) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=239616 dx=0.0952039 dy=0.147461 center=(6.39426,-14.644) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=242688 dx=0.0952039 dy=0.147461 center=(-30.585,-31.4442) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=245760 dx=0.0952039 dy=0.147461 center=(8.16529,14.5073) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=248832 dx=0.0952039 dy=0.147461 center=(-35.5654,15.0801) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=251904 dx=0.0952039 dy=0.147461 center=(31.8753,8.68497) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=254976 dx=0.0952039 dy=0.147461 center=(29.9661,-0.332904) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=258048 dx=0.0952039 dy=0.147461 center=(35.7223,6.60226) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=261120 dx=0.0952039 dy=0.147461 center=(-18.6234,-5.49551) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=264192 dx=0.0952039 dy=0.147461 center=(-21.8059,-33.0848) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=267264 dx=0.0952039 dy=0.147461 center=(21.0672,-17.4947) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=270336 dx=0.0952039 dy=0.147461 center=(17.3554,-18.3132) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=273408 dx=0.0952039 dy=0.147461 center=(-18.6731,-44.7613) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=276480 dx=0.0952039 dy=0.147461 center=(-3.36044,-51.2564) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=279552 dx=0.0952039 dy=0.147461 center=(22.6248,31.6817) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=282624 dx=0.0952039 dy=0.147461 center=(16.0425,17.9729) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=285696 dx=0.0952039 dy=0.147461 center=(-3.91637,-18.57) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=288768 dx=0.0952039 dy=0.147461 center=(12.3879,-14.7487) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=291840 dx=0.0952039 dy=0.147461 center=(-5.19962,21.929) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=294912 dx=0.0952039 dy=0.147461 center=(-7.57118,43.1187) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=297984 dx=0.0952039 dy=0.147461 center=(-29.3369,-39.2816) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=301056 dx=0.0952039 dy=0.147461 center=(-11.9177,-34.4539) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=304128 dx=0.0952039 dy=0.147461 center=(-20.1884,-27.9388) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=307200 dx=0.0952039 dy=0.147461 center=(0.0426602,2.53061) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=310272 dx=0.0952039 dy=0.147461 center=(43.1599,15.7592) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=313344 dx=0.0952039 dy=0.147461 center=(-10.9089,47.8981) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=316416 dx=0.0952039 dy=0.147461 center=(-18.1497,-12.659) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=319488 dx=0.0952039 dy=0.147461 center=(-15.2842,16.5458) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=322560 dx=0.0952039 dy=0.147461 center=(18.37,-4.22474) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=325632 dx=0.0952039 dy=0.147461 center=(19.2795,26.0638) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=328704 dx=0.0952039 dy=0.147461 center=(-14.4362,-22.3826) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=331776 dx=0.0952039 dy=0.147461 center=(28.6401,25.9907) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=334848 dx=0.0952039 dy=0.147461 center=(-23.9458,13.3137) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=337920 dx=0.0952039 dy=0.147461 center=(1.03432,39.2321) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=340992 dx=0.0952039 dy=0.147461 center=(-12.1298,-10.7271) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=344064 dx=0.0952039 dy=0.147461 center=(17.2431,38.6612) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=347136 dx=0.0952039 dy=0.147461 center=(31.9176,15.9622) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=350208 dx=0.0952039 dy=0.147461 center=(-26.1525,45.8285) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=353280 dx=0.0952039 dy=0.147461 center=(-30.9521,8.23221) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=356352 dx=0.0952039 dy=0.147461 center=(22.7407,-5.14549) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=359424 dx=0.0952039 dy=0.147461 center=(-4.12373,-32.6227) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=362496 dx=0.0952039 dy=0.147461 center=(-31.1435,28.719) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=365568 dx=0.0952039 dy=0.147461 center=(43.5942,7.84868) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=368640 dx=0.0952039 dy=0.147461 center=(9.17341,48.4071) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=371712 dx=0.0952039 dy=0.147461 center=(-0.585174,43.9964) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=374784 dx=0.0952039 dy=0.147461 center=(7.13669,-39.8991) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=377856 dx=0.0952039 dy=0.147461 center=(27.2673,18.4344) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=380928 dx=0.0952039 dy=0.147461 center=(8.10831,-47.7569) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=384000 dx=0.0952039 dy=0.147461 center=(16.727,-23.8501) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=387072 dx=0.0952039 dy=0.147461 center=(-13.3201,23.8733) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=390144 dx=0.0952039 dy=0.147461 center=(-27.5977,24.5751) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=393216 dx=0.0952039 dy=0.147461 center=(-14.8496,51.4909) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=396288 dx=0.0952039 dy=0.147461 center=(19.6849,12.5252) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=399360 dx=0.0952039 dy=0.147461 center=(9.54267,21.0867) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=402432 dx=0.0952039 dy=0.147461 center=(4.95546,-29.6365) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=405504 dx=0.0952039 dy=0.147461 center=(0.113922,-35.775) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=408576 dx=0.0952039 dy=0.147461 center=(-39.0984,14.355) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=411648 dx=0.0952039 dy=0.147461 center=(35.3454,-18.3179) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=414720 dx=0.0952039 dy=0.147461 center=(33.5465,-6.47657) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=417792 dx=0.0952039 dy=0.147461 center=(-36.0787,-10.9132) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=420864 dx=0.0952039 dy=0.147461 center=(11.3405,-28.3316) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=423936 dx=0.0952039 dy=0.147461 center=(0.58357,-6.77495) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=427008 dx=0.0952039 dy=0.147461 center=(-12.5857,-5.88656) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=430080 dx=0.0952039 dy=0.147461 center=(-6.46801,-9.64631) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=433152 dx=0.0952039 dy=0.147461 center=(-6.76988,16.3293) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=436224 dx=0.0952039 dy=0.147461 center=(-0.715113,53.5719) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=439296 dx=0.0952039 dy=0.147461 center=(42.313,0.0171644) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=442368 dx=0.0952039 dy=0.147461 center=(-31.691,-26.4183) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=445440 dx=0.0952039 dy=0.147461 center=(-14.8273,1.3447) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=448512 dx=0.0952039 dy=0.147461 center=(-15.5759,35.8863) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=451584 dx=0.0952039 dy=0.147461 center=(-13.5331,-28.6088) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=454656 dx=0.0952039 dy=0.147461 center=(-1.84719,21.7929) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=457728 dx=0.0952039 dy=0.147461 center=(11.1977,-21.2325) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=460800 dx=0.0952039 dy=0.147461 center=(-22.6807,21.5997) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=463872 dx=0.0952039 dy=0.147461 center=(-24.1241,-16.2141) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=466944 dx=0.0952039 dy=0.147461 center=(-33.2547,-17.7921) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=470016 dx=0.0952039 dy=0.147461 center=(10.5237,1.9551) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=473088 dx=0.0952039 dy=0.147461 center=(-10.5143,-22.1325) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=476160 dx=0.0952039 dy=0.147461 center=(-11.3792,35.7774) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=479232 dx=0.0952039 dy=0.147461 center=(22.6381,-10.7526) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=482304 dx=0.0952039 dy=0.147461 center=(-1.3845,30.6623) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=485376 dx=0.0952039 dy=0.147461 center=(17.5781,-10.2404) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=488448 dx=0.0952039 dy=0.147461 center=(-18.3173,4.59933) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=491520 dx=0.0952039 dy=0.147461 center=(-8.32852,29.6132) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=494592 dx=0.0952039 dy=0.147461 center=(8.96473,40.0649) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=497664 dx=0.0952039 dy=0.147461 center=(-26.3594,-8.87684) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=500736 dx=0.0952039 dy=0.147461 center=(-11.5221,5.03306) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=503808 dx=0.0952039 dy=0.147461 center=(14.2267,4.9628) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=506880 dx=0.0952039 dy=0.147461 center=(-3.67389,43.0352) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=509952 dx=0.0952039 dy=0.147461 center=(39.29,-12.4716) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=513024 dx=0.0952039 dy=0.147461 center=(7.45407,-23.3685) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=516096 dx=0.0952039 dy=0.147461 center=(-35.6974,29.5799) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=519168 dx=0.0952039 dy=0.147461 center=(12.6202,-8.57167) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=522240 dx=0.0952039 dy=0.147461 center=(34.3691,21.0221) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=525312 dx=0.0952039 dy=0.147461 center=(31.0923,-27.2694) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=528384 dx=0.0952039 dy=0.147461 center=(-4.44701,32.4556) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=531456 dx=0.0952039 dy=0.147461 center=(21.0635,-35.0584) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=534528 dx=0.0952039 dy=0.147461 center=(27.368,-13.0719) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=537600 dx=0.0952039 dy=0.147461 center=(-4.30913,3.03876) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=540672 dx=0.0952039 dy=0.147461 center=(-6.95342,-45.0117) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=543744 dx=0.0952039 dy=0.147461 center=(-8.97439,-28.0064) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=546816 dx=0.0952039 dy=0.147461 center=(-39.5507,-19.7941) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=549888 dx=0.0952039 dy=0.147461 center=(2.44799,23.8691) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=552960 dx=0.0952039 dy=0.147461 center=(-24.9225,8.57289) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=556032 dx=0.0952039 dy=0.147461 center=(-7.61574,-39.9672) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=559104 dx=0.0952039 dy=0.147461 center=(28.7808,7.60846) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=562176 dx=0.0952039 dy=0.147461 center=(-24.5081,38.6995) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=565248 dx=0.0952039 dy=0.147461 center=(7.87847,55.4063) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=568320 dx=0.0952039 dy=0.147461 center=(17.6691,32.561) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=571392 dx=0.0952039 dy=0.147461 center=(-17.9946,41.512) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=574464 dx=0.0952039 dy=0.147461 center=(-32.7705,-4.97251) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=577536 dx=0.0952039 dy=0.147461 center=(23.1909,37.7812) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=580608 dx=0.0952039 dy=0.147461 center=(4.11051,7.58555) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=583680 dx=0.0952039 dy=0.147461 center=(13.5925,33.1969) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=586752 dx=0.0952039 dy=0.147461 center=(3.89692,50.1547) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=589824 dx=0.0952039 dy=0.147461 center=(21.5849,-22.6843) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=592896 dx=0.0952039 dy=0.147461 center=(-16.2806,-39.4505) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=595968 dx=0.0952039 dy=0.147461 center=(-37.1291,23.7442) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=599040 dx=0.0952039 dy=0.147461 center=(-10.1492,11.1219) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=602112 dx=0.0952039 dy=0.147461 center=(0.610494,-41.1316) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=605184 dx=0.0952039 dy=0.147461 center=(17.2817,-47.1985) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=608256 dx=0.0952039 dy=0.147461 center=(23.5997,6.5169) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=611328 dx=0.0952039 dy=0.147461 center=(5.16233,28.9907) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=614400 dx=0.0952039 dy=0.147461 center=(-29.3128,13.4047) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage
unset label
unset arrow
unset object
unset multiplot
unset output
