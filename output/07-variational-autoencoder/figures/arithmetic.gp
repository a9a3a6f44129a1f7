# Redraw with: gnuplot arithmetic.gp
reset
set encoding utf8
set terminal pngcairo size 1171,492 noenhanced background '#ffffff' font 'DejaVu Sans,18.75'
set output 'arithmetic.png'
set style textbox opaque noborder fillcolor rgb '#ffffff' margins 0.4,0.2
unset key
unset colorbox
set multiplot
unset border
unset tics
set lmargin at screen 0
set rmargin at screen 1
set tmargin at screen 1
set bmargin at screen 0
set xrange [0:1171]
set yrange [0:492]
set label 'originals' at screen 0.186695,0.882114 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'decoded' at screen 0.186695,0.695122 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '+ 0.5 × difference' at screen 0.186695,0.50813 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '+ 1.0 × difference' at screen 0.186695,0.321138 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '+ 1.5 × difference' at screen 0.186695,0.134146 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
plot 'arithmetic.rgb' binary array=(28,28) skip=0 dx=3 dy=3 origin=(240.5,393.5) format='%uchar' using 1:1:1 with rgbimage, \
     'arithmetic.rgb' binary array=(28,28) skip=784 dx=3 dy=3 origin=(332.5,393.5) format='%uchar' using 1:1:1 with rgbimage, \
     'arithmetic.rgb' binary array=(28,28) skip=1568 dx=3 dy=3 origin=(424.5,393.5) format='%uchar' using 1:1:1 with rgbimage, \
     'arithmetic.rgb' binary array=(28,28) skip=2352 dx=3 dy=3 origin=(516.5,393.5) format='%uchar' using 1:1:1 with rgbimage, \
     'arithmetic.rgb' binary array=(28,28) skip=3136 dx=3 dy=3 origin=(608.5,393.5) format='%uchar' using 1:1:1 with rgbimage, \
     'arithmetic.rgb' binary array=(28,28) skip=3920 dx=3 dy=3 origin=(700.5,393.5) format='%uchar' using 1:1:1 with rgbimage, \
     'arithmetic.rgb' binary array=(28,28) skip=4704 dx=3 dy=3 origin=(792.5,393.5) format='%uchar' using 1:1:1 with rgbimage, \
     'arithmetic.rgb' binary array=(28,28) skip=5488 dx=3 dy=3 origin=(884.5,393.5) format='%uchar' using 1:1:1 with rgbimage, \
     'arithmetic.rgb' binary array=(28,28) skip=6272 dx=3 dy=3 origin=(976.5,393.5) format='%uchar' using 1:1:1 with rgbimage, \
     'arithmetic.rgb' binary array=(28,28) skip=7056 dx=3 dy=3 origin=(1068.5,393.5) format='%uchar' using 1:1:1 with rgbimage, \
     'arithmetic.rgb' binary array=(28,28) skip=7840 dx=3 dy=3 origin=(240.5,301.5) format='%uchar' using 1:1:1 with rgbimage, \
     'arithmetic.rgb' binary array=(28,28) skip=8624 dx=3 dy=3 origin=(332.5,301.5) format='%uchar' using 1:1:1 with rgbimage, \
     'arithmetic.rgb' binary array=(28,28) skip=9408 dx=3 dy=3 origin=(424.5,301.5) format='%uchar' using 1:1:1 with rgbimage, \
     'arithmetic.rgb' binary array=(28,28) skip=10192 dx=3 dy=3 origin=(516.5,301.5) format='%uchar' using 1:1:1 with rgbimage, \
     'arithmetic.rgb' binary array=(28,28) skip=10976 dx=3 dy=3 origin=(608.5,301.5) format='%uchar' using 1:1:1 with rgbimage, \
     'arithmetic.rgb' binary array=(28,28) skip=11760 dx=3 dy=3 origin=(700.5,301.5) format='%uchar' using 1:1:1 with rgbimage, \
     'arithmetic.rgb' binary array=(28,28) skip=12544 dx=3 dy=3 origin=(792.5,301.5) format='%uchar' using 1:1:1 with rgbimage, \
     'arithmetic.rgb' binary array=(28,28) skip=13328 dx=3 dy=3 origin=(884.5,301.5) format='%uchar' using 1:1:1 with rgbimage, \
     'arithmetic.rgb' binary array=(28,28) skip=14112 dx=3 dy=3 origin=(976.5,301.5) format='%uchar' using 1:1:1 with rgbimage, \
     'arithmetic.rgb' binary array=(28,28) skip=14896 dx=3 dy=3 origin=(1068.5,301.5) format='%uchar' using 1:1:1 with rgbimage, \
     'arithmetic.rgb' binary array=(28,28) skip=15680 dx=3 dy=3 origin=(240.5,209.5) format='%uchar' using 1:1:1 with rgbimage, \
     'arithmetic.rgb' binary array=(28,28) skip=16464 dx=3 dy=3 origin=(332.5,209.5) format='%uchar' using 1:1:1 with rgbimage, \
     'arithmetic.rgb' binary array=(28,28) skip=17248 dx=3 dy=3 origin=(424.5,209.5) format='%uchar' using 1:1:1 with rgbimage, \
     'arithmetic.rgb' binary array=(28,28) skip=18032 dx=3 dy=3 origin=(516.5,209.5) format='%uchar' using 1:1:1 with rgbimage, \
     'arithmetic.rgb' binary array=(28,28) skip=18816 dx=3 dy=3 origin=(608.5,209.5) format='%uchar' using 1:1:1 with rgbimage, \
     'arithmetic.rgb' binary array=(28,28) skip=19600 dx=3 dy=3 origin=(700.5,209.5) format='%uchar' using 1:1:1 with rgbimage, \
     'arithmetic.rgb' binary array=(28,28) skip=20384 dx=3 dy=3 origin=(792.5,209.5) format='%uchar' using 1:1:1 with rgbimage, \
     'arithmetic.rgb' binary array=(28,28) skip=21168 dx=3 dy=3 origin=(884.5,209.5) format='%uchar' using 1:1:1 with rgbimage, \
     'arithmetic.rgb' binary array=(28,28) skip=21952 dx=3 dy=3 origin=(976.5,209.5) format='%uchar' using 1:1:1 with rgbimage, \
     'arithmetic.rgb' binary array=(28,28) skip=22736 dx=3 dy=3 origin=(1068.5,209.5) format='%uchar' using 1:1:1 with rgbimage, \
     'arithmetic.rgb' binary array=(28,28) skip=23520 dx=3 dy=3 origin=(240.5,117.5) format='%uchar' using 1:1:1 with rgbimage, \
     'arithmetic.rgb' binary array=(28,28) skip=24304 dx=3 dy=3 origin=(332.5,117.5) format='%uchar' using 1:1:1 with rgbimage, \
     'arithmetic.rgb' binary array=(28,28) skip=25088 dx=3 dy=3 origin=(424.5,117.5) format='%uchar' using 1:1:1 with rgbimage, \
     'arithmetic.rgb' binary array=(28,28) skip=25872 dx=3 dy=3 origin=(516.5,117.5) format='%uchar' using 1:1:1 with rgbimage, \
     'arithmetic.rgb' binary array=(28,28) skip=26656 dx=3 dy=3 origin=(608.5,117.5) format='%uchar' using 1:1:1 with rgbimage, \
     'arithmetic.rgb' binary array=(28,28) skip=27440 dx=3 dy=3 origin=(700.5,117.5) format='%uchar' using 1:1:1 with rgbimage, \
     'arithmetic.rgb' binary array=(28,28) skip=28224 dx=3 dy=3 origin=(792.5,117.5) format='%uchar' using 1:1:1 with rgbimage, \
     'arithmetic.rgb' binary array=(28,28) skip=29008 dx=3 dy=3 origin=(884.5,117.5) format='%uchar' using 1:1:1 with rgbimage, \
     'arithmetic.rgb' binary array=(28,28) skip=29792 dx=3 dy=3 origin=(976.5,117.5) format='%uchar' using 1:1:1 with rgbimage, \
     'arithmetic.rgb' binary array=(28,28) skip=30576 dx=3 dy=3 origin=(1068.5,117.5) format='%uchar' using 1:1:1 with rgbimage, \
     'arithmetic.rgb' binary array=(28,28) skip=31360 dx=3 dy=3 origin=(240.5,25.5) format='%uchar' using 1:1:1 with rgbimage, \
     'arithmetic.rgb' binary array=(28,28) skip=32144 dx=3 dy=3 origin=(332.5,25.5) format='%uchar' using 1:1:1 with rgbimage, \
     'arithmetic.rgb' binary array=(28,28) skip=32928 dx=3 dy=3 origin=(424.5,25.5) format='%uchar' using 1:1:1 with rgbimage, \
     'arithmetic.rgb' binary array=(28,28) skip=33712 dx=3 dy=3 origin=(516.5,25.5) format='%uchar' using 1:1:1 with rgbimage, \
     'arithmetic.rgb' binary array=(28,28) skip=34496 dx=3 dy=3 origin=(608.5,25.5) format='%uchar' using 1:1:1 with rgbimage, \
     'arithmetic.rgb' binary array=(28,28) skip=35280 dx=3 dy=3 origin=(700.5,25.5) format='%uchar' using 1:1:1 with rgbimage, \
     'arithmetic.rgb' binary array=(28,28) skip=36064 dx=3 dy=3 origin=(792.5,25.5) format='%uchar' using 1:1:1 with rgbimage, \
     'arithmetic.rgb' binary array=(28,28) skip=36848 dx=3 dy=3 origin=(884.5,25.5) format='%uchar' using 1:1:1 with rgbimage, \
     'arithmetic.rgb' binary array=(28,28) skip=37632 dx=3 dy=3 origin=(976.5,25.5) format='%uchar' using 1:1:1 with rgbimage, \
     'arithmetic.rgb' binary array=(28,28) skip=38416 dx=3 dy=3 origin=(1068.5,25.5) format='%uchar' using 1:1:1 with rgbimage
unset label
unset arrow
unset object
unset multiplot
unset output
